import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { type Book, ruleOf } from '#law/book/book.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { type Clock, evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { readClockInput } from '#law/clocks/read-clock-input.ts'
import { daySentences, sentencesOf } from '#law/clocks/sentences.ts'
import { twinOf } from '#law/clocks/twin.ts'

/** What the call asks of every line. */
export interface Asked {
  readonly on: Day
  readonly lang: Lang
  readonly derivation: boolean
  readonly book: Book
}

/** The answer to one line (null: too long to be kept), as JSON, and whether the line could be reckoned. */
export function answerLine(line: string | null, asked: Asked): { readonly ok: boolean; readonly text: string } {
  if (line === null) return fail(null, 'too_long', 'the line is longer than a mebibyte')
  const value = parse(line)
  if (value === undefined) return fail(null, 'bad_json', 'the line is not JSON')
  const id = idOf(value)
  const read = readClockInput(value, asked.on, asked.book)
  if (!read.ok) return fail(id, read.fault.code, read.fault.message)
  const clock = evaluateClock(read.input, asked.book)
  const answer = { id, due: clock.due, state: clock.state }
  if (!asked.derivation) return { ok: true, text: JSON.stringify(answer) }
  return { ok: true, text: JSON.stringify({ ...answer, derivation: derivationOf(clock, asked) }) }
}

/** The rule and the edition it was read in, the steps as sentences, and last the days one by one. */
function derivationOf(clock: Clock, { book, lang }: Asked): readonly object[] {
  const derived = deriveClock(clock, book)
  const steps = sentencesOf(derived, book, lang)
  const days = daySentences(derived, book, lang)
  const rule = { kind: 'rule', rule: clock.rule, text: ruleOf(book, clock.rule).name[lang], edition: clock.edition }
  return [rule, ...steps, ...(days.length === 0 ? [] : [{ kind: 'days', text: twinOf(clock, lang), days }])]
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

function fail(id: string | number | null, code: string, message: string): { ok: false; text: string } {
  return { ok: false, text: JSON.stringify({ id, error: { code, message } }) }
}
