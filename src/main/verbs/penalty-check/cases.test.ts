import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { day } from '#base/days.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'
import { openShelf } from '../decide/shelf.ts'
import { isRecord } from '../lines/answer-file.ts'
import { parseExact, printExact } from '../lines/exact-json.ts'
import { answerQuestion } from './answer-question.ts'
import { QUESTIONS } from './questions.ts'

interface WorkedCase {
  readonly id: string
  readonly rule: string
  readonly input: object
  readonly expected: Readonly<Record<string, unknown>>
  readonly why: string
}

const file = new URL('../../../../lawbook/cases/penalty-procedure.yaml', import.meta.url)
const { cases }: { readonly cases: readonly WorkedCase[] } = parse(readFileSync(file, 'utf8'))
const desk = { book: readLawbook(), tables: readPenaltyTables(), standards: openShelf(), today: day('2026-11-26') }

/** Asks as the command line does: through JSON text, so that numbers go the exact way. */
function ask(input: object): Readonly<Record<string, unknown>> {
  const line = parseExact(JSON.stringify({ input }))
  assert.ok(isRecord(line))
  const answer = answerQuestion(line, desk, true)
  return JSON.parse(printExact(answer.ok ? answer.fields : { ...answer.fault }))
}

for (const { id, rule, input, expected, why } of cases) {
  test(`${id} ${rule}: ${why}`, () => {
    const answer = ask({ rule, ...input })

    for (const [field, value] of Object.entries(expected)) assert.deepEqual(answer[field], value, field)
  })
}

test('every rule has worked cases, and every article that an answer rests on has its line in the lawbook', () => {
  const asked = new Set(cases.map(({ rule }) => rule))
  const articles = cases.flatMap(({ rule, input }) => ask({ rule, ...input })['basis'])

  assert.deepEqual(
    [...QUESTIONS.keys()].filter((rule) => !asked.has(rule)),
    [],
  )
  for (const cited of new Set(articles)) {
    const [law, article] = String(cited).split(' ')
    assert.ok(desk.book.sources.get(law ?? '')?.articles.has(article ?? ''), `${cited} has no line in sources.yaml`)
  }
})

test('every article of a table has its line in the lawbook', () => {
  const { words: _words, laws: _laws, ...tables } = desk.tables
  const rows = Object.values(tables).flat()

  assert.ok(rows.length > 20)
  for (const { law, article } of rows.flatMap((row) => row.articles))
    assert.ok(desk.book.sources.get(law)?.articles.has(article), `${law} ${article} has no line in sources.yaml`)
})
