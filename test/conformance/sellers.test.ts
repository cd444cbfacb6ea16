import { openExampleSeller } from './implementations/exampleSeller.ts'
import { openMppSeller } from './implementations/mppSeller.ts'
import { openSkillSeller } from './implementations/skillSeller.ts'
import { conform, useNetwork } from './sellerSuite.ts'

useNetwork()
conform('@stellar/mpp', openMppSeller)
conform('createSeller', openSkillSeller)
// Made of the same parts as the first: only where the matrix is made.
if (process.env.CONFORMANCE_FINDINGS) conform('examples/charge', openExampleSeller)
