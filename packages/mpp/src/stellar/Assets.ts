/**
 * Stellar Asset Contracts (SACs) of USDC and XLM. Each is derived from issuer and passphrase; the test derives them again.
 *
 * @see https://github.com/stellar/stellar-protocol/blob/master/core/cap-0046-06.md
 * @module
 */
import { STELLAR_PUBNET, STELLAR_TESTNET } from './Network.ts'

/** USDC of issuer GBBD47IF…FLA5 on testnet. */
export const USDC_SAC_TESTNET = 'CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA'

/** XLM on testnet. */
export const XLM_SAC_TESTNET = 'CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC'

/** USDC of issuer GA5ZSEJY…KZVN on the public network. */
export const USDC_SAC_MAINNET = 'CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75'

/** XLM on the public network. */
export const XLM_SAC_MAINNET = 'CAS3J7GYLGXMF6TDJBBYYSE3HQ6BBSMLNUQ34T6TZMYMW2EVH34XOWMA'

/** The SACs by network. */
export const SAC_ADDRESSES = {
  [STELLAR_PUBNET]: { USDC: USDC_SAC_MAINNET, XLM: XLM_SAC_MAINNET },
  [STELLAR_TESTNET]: { USDC: USDC_SAC_TESTNET, XLM: XLM_SAC_TESTNET },
} as const
