// #region sac
import { Asset, Networks } from '@stellar/stellar-sdk'

const issuer = 'GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN'

/** CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75 */
export const usdcMainnet = new Asset('USDC', issuer).contractId(Networks.PUBLIC)
/** CAS3J7GYLGXMF6TDJBBYYSE3HQ6BBSMLNUQ34T6TZMYMW2EVH34XOWMA */
export const xlmMainnet = Asset.native().contractId(Networks.PUBLIC)
// #endregion sac
