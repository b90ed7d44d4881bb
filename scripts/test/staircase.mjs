/**
 * Who imports whom: the rules of `.dependency-cruiser.mjs` over src and tests, and that no view reaches server code.
 * Because a checker that reads nothing also finds nothing, it must have read every module we have, and must find what is
 * planted for it.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules from '../../.dependency-cruiser.mjs'
import { viewsThatReachServerCode } from './views.mjs'

const PLANTED = ['src/base/planted-violation', 'src/ui/planted-violation']

const { modules, violations } = await check(['src', 'tests'])
const own = modules.filter(({ source }) => /^(src|tests)\//.test(source)).length
const expected = globSync(['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}']).length
for (const { from, to, rule } of violations) console.log(`${rule.name}: ${from} → ${to}`)
if (own < expected) fail(`only ${own} of ${expected} modules were read`)
if (violations.length > 0) fail(`${violations.length} imports go against the staircase`)
for (const way of viewsThatReachServerCode(modules)) fail(`a view reaches server code: ${way.join(' → ')}`)

for (const folder of PLANTED) mkdirSync(folder, { recursive: true })
try {
  writeFileSync(
    `${PLANTED[0]}/planted.ts`,
    "import { connect } from '#platform/db/connect.ts'\nexport const planted = connect\n",
  )
  writeFileSync(
    `${PLANTED[1]}/planted.page.tsx`,
    "import { planted } from '#base/planted-violation/planted.ts'\nexport const view = planted\n",
  )
  const found = await check([...PLANTED, 'src/platform/db'])
  if (!found.violations.some(({ rule }) => rule.name === 'base-looks-up'))
    fail('a planted import upwards was not found')
  if (viewsThatReachServerCode(found.modules).length === 0) fail('a planted view with server code was not found')
} finally {
  for (const folder of PLANTED) rmSync(folder, { recursive: true })
}

async function check(paths) {
  const { output } = await cruise(
    paths,
    { ruleSet: { forbidden: rules.forbidden }, ...rules.options, validate: true },
    rules.options.enhancedResolveOptions,
    { tsConfig: extractTSConfig('tsconfig.json') },
  )
  return { modules: output.modules, violations: output.summary.violations }
}

function fail(sentence) {
  console.log(sentence)
  process.exitCode = 1
}
