import { conform, useNetwork } from './buyerSuite.ts'
import { openMppBuyer, openSkillBuyer } from './implementations/buyers.ts'

useNetwork()
conform('@stellar/mpp', openMppBuyer)
conform('createBuyer', openSkillBuyer)
