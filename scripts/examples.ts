/** `npm run examples [-- NAME…]`: each example on a network of its own. */
import { chalk } from 'zx'
import * as Stage from './Stage.ts'
import { stories } from './stories/index.ts'
import { open } from './stories/Story.ts'

const all = Object.keys(stories)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No example is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}

for (const example of wanted.length > 0 ? wanted : all) await play(example)

async function play(example: string): Promise<void> {
  console.log(chalk.bold(`\n${example}`))
  const stage = Stage.create()
  try {
    await stories[example]?.(await open(stage))
    console.log(chalk.green('  passed'))
  } catch (error) {
    console.error(chalk.red(`  failed: ${(error as Error).message}`))
    process.exitCode = 1
  } finally {
    await stage.stop()
  }
}
