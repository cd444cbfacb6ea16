/** The assets that every network starts with: XLM and USDC, under testnet's addresses. */
import { Asset } from '@stellar/stellar-base'

/** XLM. */
export const xlm: Asset = Asset.native()

/** USDC of Circle's testnet issuer. */
export const usdc: Asset = new Asset(
  'USDC',
  'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5',
)
