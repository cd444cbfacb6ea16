/** A network with an account that sells and one that buys, both with XLM and USDC, and the variables that snippets read. */
import { Keypair, rpc } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'

/** A running network. `recipient` and `payer` hold XLM and USDC. */
export type Network = {
  net: Localnet.Localnet
  rpc: rpc.Server
  recipient: Keypair
  payer: Keypair
  stop(): Promise<void>
}

/** Starts one, and sets the environment that a user's `.env` would. */
export async function start(options: Localnet.Options = {}): Promise<Network> {
  const net = await Localnet.start({ port: 0, accounts: 2, ...options })
  const [recipient, payer] = net.accounts.map(({ secret }) => Keypair.fromSecret(secret))
  if (!recipient || !payer) throw new Error('The network has no accounts.')
  process.env.STELLAR_RPC_URL = net.rpcUrl
  process.env.STELLAR_RECIPIENT = recipient.publicKey()
  process.env.STELLAR_SECRET = payer.secret()
  process.env.MPP_SECRET_KEY = 'a test secret of more than thirty-two bytes'
  process.env.MPP_REALM = 'shop.test'
  return {
    net,
    rpc: new rpc.Server(net.rpcUrl, { allowHttp: true }),
    recipient,
    payer,
    stop: () => net.stop(),
  }
}
