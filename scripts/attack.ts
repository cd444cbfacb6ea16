/** `npx tsx scripts/attack.ts <url>`, and `attack.mjs` in the skill. */
import { attack } from './attack/main.ts'

await attack(process.argv.slice(2))
