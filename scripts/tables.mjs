/**
 * Writes `tables.ts` of every area and platform room from the migrated database (schema = folder), and `docs/database.md`
 * for people; with `--check`, only says which are stale (exit 1). Comments in SQL become doc comments.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asOwner } from '#platform/db/connect.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { AREAS } from '../staircase.mjs'
import { readSchemas } from './tables/read-schemas.mjs'
import { writeDocument } from './tables/write-document.mjs'
import { writeTypes } from './tables/write-types.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const onlyCheck = process.argv.includes('--check')

const db = await testDatabase()
const schemas = await asOwner(db.target, readSchemas)
await db.close()

const order = (name) => AREAS.indexOf(name)
schemas.sort((a, b) => order(a.name) - order(b.name) || (a.name < b.name ? -1 : 1))

let stale = 0
for (const schema of schemas) {
  const folder = AREAS.includes(schema.name) ? `src/areas/${schema.name}` : `src/platform/${schema.name}`
  if (!existsSync(`${ROOT}${folder}`))
    throw new Error(`schema ${schema.name} has no folder ${folder}: name it after one`)
  put(`${folder}/tables.ts`, formatted(writeTypes(schema)))
}
put('docs/database.md', writeDocument(schemas))
if (onlyCheck && stale > 0) {
  console.log('Run: node scripts/tables.mjs')
  process.exitCode = 1
}

function put(path, text) {
  if (existsSync(`${ROOT}${path}`) && readFileSync(`${ROOT}${path}`, 'utf8') === text) return
  stale += 1
  console.log(`${onlyCheck ? 'stale' : 'wrote'} ${path}`)
  if (!onlyCheck) writeFileSync(`${ROOT}${path}`, text)
}

function formatted(text) {
  const biome = spawnSync(`${ROOT}node_modules/.bin/biome`, ['format', '--stdin-file-path=tables.ts'], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  })
  if (biome.status !== 0) throw new Error(biome.stderr)
  return biome.stdout
}
