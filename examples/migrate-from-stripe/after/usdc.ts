/** USDC has 7 decimals, the shop's prices have 2. */
export const unitsPerCent = 100_000n
