/**
 * MPP payments on Stellar for mppx: the documented `@stellar/mpp` API.
 *
 * @module
 */
export * as ChannelMethods from './channel/Methods.ts'
export * as ChargeMethods from './charge/Methods.ts'
export {
  ChannelVerificationError,
  PaymentVerificationError,
  SettlementError,
  StellarMppError,
} from './Errors.ts'
export * as Env from './env.ts'
export type { Logger } from './Logger.ts'
export { DEFAULT_DECIMALS, fromBaseUnits, toBaseUnits } from './stellar/Amount.ts'
export {
  SAC_ADDRESSES,
  USDC_SAC_MAINNET,
  USDC_SAC_TESTNET,
  XLM_SAC_MAINNET,
  XLM_SAC_TESTNET,
} from './stellar/Assets.ts'
export {
  ALL_ZEROS,
  DEFAULT_CHALLENGE_EXPIRY,
  DEFAULT_FEE,
  DEFAULT_LEDGER_CLOSE_TIME,
  DEFAULT_TIMEOUT,
} from './stellar/Defaults.ts'
export {
  HORIZON_URLS,
  NETWORK_PASSPHRASE,
  type NetworkId,
  SOROBAN_RPC_URLS,
  STELLAR_PUBNET,
  STELLAR_TESTNET,
} from './stellar/Network.ts'
export { resolveKeypair } from './stellar/Signer.ts'
