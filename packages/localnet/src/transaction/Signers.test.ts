import { Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Account from './Account.ts'
import { account, feeBump, header, key, ledger, read, transaction } from './fixture.test.support.ts'
import * as Preconditions from './Preconditions.ts'
import * as Signers from './Signers.ts'

const operations = [
  Operation.bumpSequence({ bumpTo: '9' }),
  Operation.bumpSequence({ bumpTo: '9', source: key(2).publicKey() }),
]
const preAuth = (transactionHash: Buffer) => ({
  key: xdr.SignerKey.signerKeyTypePreAuthTx(transactionHash),
  weight: 1,
})

describe('removeOneTimeSigners', () => {
  test('behavior: every source account loses the signer and its sub-entry, others keep theirs', () => {
    const envelope = transaction({ operations })
    const owners = [key(1), key(2), key(3)]
    const entries = ledger(
      ...owners.map((owner) =>
        account(owner, (entry) => {
          Signers.put(entry, preAuth(envelope.hash))
          Signers.put(entry, preAuth(Buffer.alloc(32)))
        }),
      ),
    )
    Signers.removeOneTimeSigners(entries, envelope, header)
    const left = owners.map((owner) => read(entries, owner).signers().length)
    expect(left).toEqual([1, 1, 2])
    expect(owners.map((owner) => read(entries, owner).numSubEntries())).toEqual([1, 1, 2])
  })

  test('behavior: who pays a fee bump loses the signer of the bump', () => {
    const envelope = feeBump(transaction({ operations }), { fee: 400n })
    const entries = ledger(
      account(key(1)),
      account(key(9), (entry) => void Signers.put(entry, preAuth(envelope.hash))),
    )
    Signers.removeOneTimeSigners(entries, envelope, header)
    expect(read(entries, key(9)).signers()).toEqual([])
  })
})

describe('put', () => {
  test('behavior: signers stay sorted, and so do their sponsors', () => {
    const entry = account(key(1)).account()
    Account.stampSequence(entry, header)
    for (const byte of [3, 1, 2]) Signers.put(entry, preAuth(Buffer.alloc(32, byte)))
    expect(entry.signers().map((signer) => signer.key().preAuthTx()[0])).toEqual([1, 2, 3])
    expect(Account.extensionV2(entry)?.signerSponsoringIDs()).toHaveLength(3)
    Signers.remove(entry, preAuth(Buffer.alloc(32, 2)).key)
    expect(Account.extensionV2(entry)?.signerSponsoringIDs()).toHaveLength(2)
    expect(() => entry.toXDR()).not.toThrow()
  })
})

describe('bumpSequence', () => {
  test('behavior: sets the sequence number, and when it was set', () => {
    const entries = ledger(account(key(1)))
    Preconditions.bumpSequence(entries, transaction({ operations }), header)
    const after = read(entries, key(1))
    expect(after.seqNum().toBigInt()).toBe(8n)
    expect(Account.sequenceStamp(after)).toEqual({
      ledger: header.sequence,
      time: BigInt(header.closeTime),
    })
  })
})
