/** What packages/localnet/README.md shows of a network in a test. */
// #region start
import { rpc } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
// #endregion start
import { keypair, openTrustline } from './trustline.ts'

// #region start
const net = await Localnet.start({ port: 0 })
const server = new rpc.Server(net.rpcUrl, { allowHttp: true })
net.fund(keypair.publicKey()) // 10,000 XLM
// #endregion start

await openTrustline(server, net.passphrase)

// #region start
net.faucet(keypair.publicKey(), { amount: '10' }) // USDC; needs a trustline, as on testnet
net.advance({ ledgers: 200_000 }) // archival, expiry and waiting periods, without waiting
await net.stop()
// #endregion start
