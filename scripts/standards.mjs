/**
 * Writes `lawbook/decisions/<id>.dmn` (DMN 1.3) from `lawbook/standards/<id>.yaml`; with `--check`, only says which are
 * stale (exit 1). The YAML is what is read and changed; the DMN file says the same for other programs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeModel } from '#law/decisions/write-model.ts'
import { standardModel } from '#law/penalties/model/standard-model.ts'
import { readFactWords } from '#platform/lawbook/read-fact-words.ts'
import { standardIds, standardOf } from '#platform/lawbook/read-standards.ts'

const DECISIONS = new URL('../lawbook/decisions/', import.meta.url)
const onlyCheck = process.argv.includes('--check')
const ids = standardIds()
const { units } = readFactWords()

let stale = 0
for (const id of ids) {
  const file = new URL(`${id}.dmn`, DECISIONS)
  const made = writeModel(standardModel(standardOf(id).standard, (unit) => units.get(unit)?.['zh-Hans'] ?? unit))
  if (existsSync(file) && readFileSync(file, 'utf8') === made) continue
  stale += 1
  console.log(`${onlyCheck ? 'stale' : 'wrote'} lawbook/decisions/${id}.dmn`)
  if (!onlyCheck) writeFileSync(file, made)
}
for (const name of readdirSync(DECISIONS).filter((each) => each.endsWith('.dmn'))) {
  if (ids.includes(name.slice(0, -'.dmn'.length))) continue
  stale += 1
  console.log(`lawbook/decisions/${name} has no standard`)
}
if (stale > 0 && onlyCheck) {
  console.log('Run: node scripts/standards.mjs')
  process.exitCode = 1
}
