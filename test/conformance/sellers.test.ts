import { openExampleSeller } from './implementations/exampleSeller.ts'
import { openMppSeller } from './implementations/mppSeller.ts'
import { openSkillSeller } from './implementations/skillSeller.ts'
import { conform, useNetwork } from './sellerSuite.ts'

useNetwork()
conform('createSeller', openSkillSeller)
// What it is made of, and what is made of it: only where the matrix is made.
if (process.env.CONFORMANCE_FINDINGS) {
  conform('@stellar/mpp', openMppSeller)
  conform('examples/charge', openExampleSeller)
}
