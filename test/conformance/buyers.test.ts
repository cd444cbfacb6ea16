import { conform, useNetwork } from './buyerSuite.ts'
import { openMppBuyer, openSkillBuyer } from './implementations/buyers.ts'

useNetwork()
conform('createBuyer', openSkillBuyer)
// What it is made of: only where the matrix is made.
if (process.env.CONFORMANCE_FINDINGS) conform('@stellar/mpp', openMppBuyer)
