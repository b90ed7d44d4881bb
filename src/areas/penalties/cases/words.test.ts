import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LANGS } from '#base/text.ts'
import { namedRefusals, sayRefusal } from '../named-refusals.ts'
import { penaltyBook } from '../penalty-book.ts'
import { refusalSentence, refusals } from '../refusals.ts'
import { AFTER_ACTS } from './after-acts.ts'
import { LEAD_SOURCES, STATES } from './case.ts'
import { VERBS } from './contract.ts'
import { wordsOf } from './words/index.ts'

const FOLDER = new URL('.', import.meta.url).pathname
const LAW = new URL('../../../law/penalties/assess/', import.meta.url).pathname
const sourceOf = (folder: string) =>
  globSync('**/*.{ts,tsx}', { cwd: folder })
    .filter((path) => !path.includes('.test.'))
    .map((path) => readFileSync(`${folder}${path}`, 'utf8'))
    .join('\n')

test('every refusal of a penalty case has its sentence in every language', () => {
  const tables = new Set(
    [...sourceOf(FOLDER).matchAll(/(?:From|Into|Table|Join)\('penalties\.(\w+)/g)].map(([, name]) => name),
  )
  const quoted = [...sourceOf(FOLDER).matchAll(/(?<!name: )'penalties\.([\w-]+)'/g)].map(([, code]) => code ?? '')
  const codes = new Set(quoted.filter((code) => !tables.has(code)))
  const whys = [...sourceOf(LAW).matchAll(/no\('([\w]+)', '/g)].map(([, why]) => (why ?? '').replaceAll('_', '-'))

  assert.ok(codes.size > 50, `only ${codes.size} codes were found`)
  assert.ok(whys.length > 10, `only ${whys.length} reasons of the law were found`)
  for (const lang of LANGS)
    for (const code of [...codes, ...whys]) assert.ok(refusals(lang)[`penalties.${code}`], `${code} in ${lang}`)
})

test('every state, verb, source and ground of mitigation has its word in every language', () => {
  for (const lang of LANGS) {
    const words = wordsOf(lang)
    for (const state of STATES) assert.ok(words.states[state], `${state} in ${lang}`)
    for (const verb of VERBS) assert.ok(words.verbs[verb], `${verb} in ${lang}`)
    for (const source of LEAD_SOURCES) assert.ok(words.leadSources[source], `${source} in ${lang}`)
    const grounds: Readonly<Record<string, string>> = words.mitigation
    for (const { ground } of penaltyBook().mitigation) assert.ok(grounds[ground], `${ground} in ${lang}`)
  }
})

test('every verb after the decision has its three standing tests; those before it are held to the verbs by the compiler', () => {
  const tests = globSync('**/*.test.ts', { cwd: FOLDER }).map((path) => readFileSync(`${FOLDER}${path}`, 'utf8'))

  for (const verb of Object.keys(AFTER_ACTS)) assert.match(tests.join(''), new RegExp(`fact: 'penalty.${verb}'`), verb)
})

test('a state, a verb and a day stand in a sentence in words, never as keys', () => {
  const late = { code: 'penalties.too-late-for-hearing', kind: 'conflict', facts: { last: '2026-11-18' } } as const
  const state = {
    code: 'penalties.not-in-this-state',
    kind: 'conflict',
    facts: { state: 'rights', verb: 'decide' },
  } as const

  assert.match(refusalSentence('en', late), /18 November 2026/)
  assert.equal(refusalSentence('zh-Hans', state), '案件现在是“已告知，等待陈述申辩”，不能办“作出决定”。')
})

test('a refusal to publish says what the audit found in words, with the code behind it for programs', () => {
  const no = { code: 'penalties.audit', kind: 'invalid', facts: { found: 'input_gap:area=500、point_tiers' } } as const

  assert.match(refusalSentence('zh-Hans', no), /有的事实没有阶次适用（input_gap:area=500）；只有固定数额/)
  assert.match(refusalSentence('en', no), /Some facts are in no tier \(input_gap:area=500\); /)
})

test('a fact that a refusal is about is told by name, code and unit in the language of the reader; an unknown one by code', () => {
  const facts = { names: 'exceed_ratio harm', labels: 'exceed_ratio\t超标倍数\tfold' }
  const no = { code: 'penalties.missing-facts', kind: 'invalid', facts } as const

  assert.match(sayRefusal('zh-Hans', no), /超标倍数（exceed_ratio，倍）、harm/)
  assert.match(sayRefusal('zh-Hant', no), /超標倍數（exceed_ratio，倍）、harm/)
  assert.match(sayRefusal('en', no), /Excess over the limit \(exceed_ratio, times the limit\), harm/)
})

test('what was left out beside a fine is named in the language of the reader, on the page and to programs, not by its code', () => {
  const facts = { words: 'confiscate_goods revoke_licence' }
  const no = { code: 'penalties.penalty-left-out', kind: 'invalid', facts } as const

  assert.match(sayRefusal('zh-Hans', no), /没收物品、/)
  assert.match(sayRefusal('en', no), /goods confiscated, /)
  for (const lang of LANGS) assert.doesNotMatch(namedRefusals(lang)[no.code]?.(facts) ?? '_', /_/, lang)
})
