import { Worker } from 'node:worker_threads'
import { rpc, Keypair, TransactionBuilder, Contract, nativeToScVal, Address } from '@stellar/stellar-sdk'
const url = process.argv[2]!, n = Number(process.argv[3] ?? 300)
const server = new rpc.Server(url, { allowHttp: true })
const a = Keypair.random(), b = Keypair.random()
const base = url.replace('/rpc','')
for (const k of [a,b]) await fetch(`${base}/friendbot?addr=${k.publicKey()}`)
const parts: Record<string, number[]> = {}
const t = async <T,>(name: string, f: () => Promise<T> | T) => { const s = performance.now(); const r = await f(); (parts[name] ??= []).push(performance.now() - s); return r }
for (let i = 0; i < n; i++) await t('cycle', async () => {
  const account = await t('getAccount', () => server.getAccount(a.publicKey()))
  const tx = await t('build', () => new TransactionBuilder(account, { fee: '100', networkPassphrase: 'Test SDF Network ; September 2015' })
    .addOperation(new Contract('CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC').call('transfer', new Address(a.publicKey()).toScVal(), new Address(b.publicKey()).toScVal(), nativeToScVal(100000n, { type: 'i128' })))
    .setTimeout(60).build())
  const prepared = await t('prepare', () => server.prepareTransaction(tx))
  await t('sign', () => prepared.sign(a))
  const sent = await t('send', () => server.sendTransaction(prepared))
  const got = await t('get', () => server.getTransaction(sent.hash))
  if (got.status !== 'SUCCESS') throw new Error(got.status)
})
for (const [k, v] of Object.entries(parts)) { v.splice(0, 30); v.sort((x, y) => x - y); console.log(k.padEnd(12), 'p50', v[v.length >> 1]!.toFixed(2), 'p95', v[Math.floor(v.length * .95)]!.toFixed(2)) }
