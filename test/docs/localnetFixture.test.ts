// #region fixture
import { test } from 'stellar-localnet/vitest'
// #endregion fixture
import { keypair } from './snippets/trustline.ts'

const address = keypair.publicKey()

// #region fixture
test('pays', async ({ localnet }) => {
  localnet.fund(address)
})
// #endregion fixture
