// #region buyer
import { Env, SOROBAN_RPC_URLS, STELLAR_TESTNET, USDC_SAC_TESTNET } from '@stellar/mpp'
import { stellar } from '@stellar/mpp/charge/client'
import { Receipt } from 'mppx'
import { Mppx } from 'mppx/client'

const mppx = Mppx.create({
  polyfill: false, // else the global fetch pays too, also for requests of other code
  methods: [
    stellar.charge({
      secretKey: Env.parseStellarSecretKey('STELLAR_SECRET'),
      rpcUrl: Env.parseOptional('STELLAR_RPC_URL') ?? SOROBAN_RPC_URLS[STELLAR_TESTNET],
      mode: 'pull',
    }),
  ],
  onChallenge: async ({ request }, { createCredential }) => {
    const { amount, currency, methodDetails } = request as Offer
    if (methodDetails.network !== STELLAR_TESTNET) throw new Error('This is another network.')
    if (currency !== USDC_SAC_TESTNET) throw new Error('This is another currency.')
    if (BigInt(amount) > 500_000n) throw new Error('This costs more than 0.05 USDC.')
    return await createCredential()
  },
})

type Offer = { amount: string; currency: string; methodDetails: { network: string } }

export async function buy(url: string) {
  const response = await mppx.fetch(url)
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return { goods: await response.json(), hash: Receipt.fromResponse(response).reference }
}
// #endregion buyer

// #region push
export function buyWithPush(url: string): Promise<Response> {
  return mppx.fetch(url, { context: { mode: 'push' } }) // for this call only
}
// #endregion push
