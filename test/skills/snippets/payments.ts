// #region method
// payments.ts
import { Env, SOROBAN_RPC_URLS, STELLAR_TESTNET, USDC_SAC_TESTNET } from '@stellar/mpp'
import { Store, stellar } from '@stellar/mpp/charge/server'

export const charge: ReturnType<typeof stellar.charge> = stellar.charge({
  network: STELLAR_TESTNET, // 'stellar:testnet'; 'testnet' alone is no network
  currency: USDC_SAC_TESTNET,
  recipient: Env.parseStellarPublicKey('STELLAR_RECIPIENT'),
  store: Store.memory(), // required; this one is for one process and forgets on restart
  rpcUrl: Env.parseOptional('STELLAR_RPC_URL') ?? SOROBAN_RPC_URLS[STELLAR_TESTNET],
})
// #endregion method
