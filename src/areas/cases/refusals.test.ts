import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LANGS } from '#base/text.ts'
import { refusalSentence, refusals } from './refusals.ts'

const FOLDER = new URL('.', import.meta.url).pathname

test('every refusal of the area has its sentence in every language', () => {
  const sources = globSync('**/*.{ts,tsx}', { cwd: FOLDER }).filter((path) => !/words|\.test\./.test(path))
  const codes = new Set(
    sources.flatMap((path) =>
      [...readFileSync(`${FOLDER}${path}`, 'utf8').matchAll(/code: ['`](cases\.[\w-]+)(\$\{)?/g)].flatMap(
        ([, code, open]) => (open ? [`${code}person`, `${code}organisation`] : [code ?? '']),
      ),
    ),
  )

  assert.ok(codes.size > 40, `only ${codes.size} codes were found`)
  for (const lang of LANGS) for (const code of codes) assert.ok(refusals(lang)[code], `${code} in ${lang}`)
})

test('a state and a verb stand in a sentence in words, never as keys', () => {
  const no = {
    code: 'cases.not-in-this-state',
    kind: 'conflict',
    facts: { state: 'suspended', move: 'grant' },
  } as const

  assert.equal(refusalSentence('zh-Hans', no), '案件现在是“特别程序，中止计时”，不能办“准予”。')
})

test('a day in a sentence is printed as a day', () => {
  const no = { code: 'cases.too-late-to-extend', kind: 'conflict', facts: { due: '2026-11-20' } } as const

  assert.match(refusalSentence('en', no), /Fri 20 November 2026/)
})
