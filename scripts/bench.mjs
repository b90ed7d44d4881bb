/**
 * `npm run bench`: prints a table; each row is a ratio to a yardstick in the same run. `--large` adds the list at
 * 10,000,000 cases (about ten minutes and 8 GB of disk), `--only WORD` keeps the rows whose file has the word in its name.
 */
import { spawnSync } from 'node:child_process'
import { houseArguments, makeReady } from './ready.mjs'

const node = makeReady({ dev: true })
const ran = spawnSync(node, houseArguments('src/main/bench/bench.ts', ...process.argv.slice(2)), { stdio: 'inherit' })
process.exitCode = ran.status ?? 1
