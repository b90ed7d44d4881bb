import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Book } from '#law/book/book.ts'
import { isEnded } from './law-titles.ts'
import { CHARTED, type NewPower, POWER_KINDS } from './power.ts'
import { numbered } from './step-limit.ts'

/** What forbids a power to be on the list; `field` is a field of `NewPower`. */
export interface PowerFault {
  readonly code: PowerFaultCode
  readonly field: keyof NewPower
  readonly article: Article | null
}
export type PowerFaultCode =
  | 'bad-id'
  | 'bad-code'
  | 'no-name'
  | 'no-such-body'
  | 'no-basis'
  | 'basis-ended'
  | 'no-standard'
  | 'no-chart'
  | 'no-such-chart'
  | 'promise-beyond-law'
  | 'nobody-held'

/** What a list is checked against. */
export interface PowerHouse {
  readonly book: Book
  /** Codes of the bodies of the lawbook, and ids of the published charts. */
  readonly bodies: ReadonlySet<string>
  readonly charts: ReadonlySet<string>
}

/** 优化营商环境条例 §35 for services; for powers 行政许可法 §4 and 行政处罚法 §4: by whom and as the law provides, or not at all. */
const BY_LAW: Article = { law: 'OBE', article: '35' }
const PROMISE: Article = { law: 'OBE', article: '36' }

/**
 * Everything for which a power may not be in force from a day: no valid basis, a penalty silent about its standard, a
 * licence, penalty or compulsion without a chart, a promise longer than the law gives. Empty: it may.
 *
 * Trap: a basis counts as valid unless the lawbook knows that the law has ended by then.
 */
export function faultsOfPower(power: NewPower, from: Day, { book, bodies, charts }: PowerHouse): readonly PowerFault[] {
  const say = (wrong: boolean, code: PowerFaultCode, field: keyof NewPower, article: Article | null = null) =>
    wrong ? [{ code, field, article }] : []
  const { basis, body, chart, code, kind } = power
  const valid = basis.filter(({ law }) => !isEnded(book, law['zh-Hans'], from))
  return [
    ...say(!/^[a-z]{2}[\w-]{1,30}$/.test(power.id), 'bad-id', 'id'),
    ...say(!/^\d{12}$/.test(code) || code.slice(2, 4) !== POWER_KINDS[kind], 'bad-code', 'code'),
    ...say(power.name['zh-Hans'].trim() === '', 'no-name', 'name'),
    ...say(body !== 'township' && body !== 'village' && !bodies.has(body), 'no-such-body', 'body'),
    ...say(basis.length === 0, 'no-basis', 'basis', BY_LAW),
    ...say(basis.length > 0 && valid.length === 0, 'basis-ended', 'basis', BY_LAW),
    ...say(kind === 'penalty' && power.standard === null, 'no-standard', 'standard'),
    ...say(CHARTED.includes(kind) && chart === null, 'no-chart', 'chart'),
    ...say(chart !== null && !charts.has(chart), 'no-such-chart', 'chart'),
    ...say(promisesTooMuch(power, book), 'promise-beyond-law', 'promised', PROMISE),
    ...say((power.held === 'own') !== (power.heldWith === null), 'nobody-held', 'heldWith'),
  ]
}

/** Compared where both are working days; a licence counts the law's days as such (行政许可法 §82). */
function promisesTooMuch({ promised, statutory, kind }: NewPower, book: Book): boolean {
  const law = statutory && numbered(statutory, book)
  if (promised === null || law === null) return false
  return (law.unit === 'working_days' || (law.unit === 'days' && kind === 'licence')) && promised > law.n
}
