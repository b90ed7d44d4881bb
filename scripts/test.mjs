/**
 * `npm test`: every check and every test, and one closing line `N passed, N failed`. Runs on plain Node 20: installs what
 * is missing and goes on under Node 24. `--checks-only` leaves the tests out; `npm test -- src/areas/cases` runs only the
 * tests under that path, without the checks.
 */
import { spawnSync } from 'node:child_process'
import { houseArguments, makeReady, ROOT } from './ready.mjs'

const node = makeReady({ dev: true })
const { status } = spawnSync(node, houseArguments('scripts/test/run-all.mjs', ...process.argv.slice(2)), {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exit(status ?? 1)
