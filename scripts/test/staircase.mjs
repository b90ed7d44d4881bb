/**
 * Who imports whom: the rules of `.dependency-cruiser.mjs` over src and tests. Because a checker that reads nothing also
 * finds nothing, it must have read every module we have, and must find a violation that is planted for it.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules from '../../.dependency-cruiser.mjs'

const PLANTED = 'src/base/planted-violation'

const { modules, violations } = await check()
const own = modules.filter(({ source }) => /^(src|tests)\//.test(source)).length
const expected = globSync(['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}']).length
for (const { from, to, rule } of violations) console.log(`${rule.name}: ${from} → ${to}`)
if (own < expected) fail(`only ${own} of ${expected} modules were read`)
if (violations.length > 0) fail(`${violations.length} imports go against the staircase`)

mkdirSync(PLANTED)
try {
  writeFileSync(`${PLANTED}/planted.ts`, "import { now } from '#platform/now.ts'\nexport const planted = now\n")
  const found = (await check(PLANTED)).violations.map(({ rule }) => rule.name)
  if (!found.includes('base-looks-up')) fail('a planted violation was not found')
} finally {
  rmSync(PLANTED, { recursive: true })
}

async function check(...paths) {
  const { output } = await cruise(
    paths.length > 0 ? paths : ['src', 'tests'],
    { ruleSet: { forbidden: rules.forbidden }, ...rules.options, validate: true },
    rules.options.enhancedResolveOptions ?? {},
    { tsConfig: extractTSConfig('tsconfig.json') },
  )
  return { modules: output.modules, violations: output.summary.violations }
}

function fail(sentence) {
  console.log(sentence)
  process.exitCode = 1
}
