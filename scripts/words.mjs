/**
 * Writes each `words/zh-Hant.ts` from the `zh-Hans.ts` beside it; with `--check`, only says which are stale (exit 1).
 * Identifiers are ASCII, so the whole file is converted as text.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toTraditional } from '#platform/words/traditional.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const onlyCheck = process.argv.includes('--check')

let stale = 0
for (const source of globSync('src/**/words/zh-Hans.ts', { cwd: ROOT }).sort()) {
  const target = source.replace(/zh-Hans\.ts$/, 'zh-Hant.ts')
  const made = derive(readFileSync(`${ROOT}${source}`, 'utf8'), source)
  if (existsSync(`${ROOT}${target}`) && readFileSync(`${ROOT}${target}`, 'utf8') === made) continue
  stale += 1
  console.log(`${onlyCheck ? 'stale' : 'wrote'} ${relative(ROOT, `${ROOT}${target}`)}`)
  if (!onlyCheck) writeFileSync(`${ROOT}${target}`, made)
}
if (onlyCheck && stale > 0) {
  console.log('Run: node scripts/words.mjs')
  process.exitCode = 1
}

function derive(text, source) {
  const body = text
    .replace(/^export type Words\b.*$/gm, '')
    .replace(/export const zhHans(?:\s*:\s*Words)?\s*=/, 'export const zhHant: Words =')
    .replace(/\}\s*(?:as const\s*)?(?:satisfies [^\n]+)?\s*$/, '}\n')
  if (!body.includes('export const zhHant: Words =')) throw new Error(`${source} has no "export const zhHans = {…}"`)
  const imports = "// Generated from zh-Hans.ts by scripts/words.mjs\nimport type { Words } from './zh-Hans.ts'\n"
  return `${imports}${toTraditional(body.trimStart())}`
}
