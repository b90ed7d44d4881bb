import { Wrong } from '../run.ts'
import { stringValue } from '../syntax/read-words.ts'
import { readAt, readDate, readDateTime, readDuration, readTime } from '../temporal/read-temporal.ts'
import { Decimal } from '../values/number.ts'
import { order } from '../values/order.ts'
import type { FeelRange, FeelValue } from '../values/value.ts'

/**
 * `[18..21)` out of a text (DMN 1.5 §10.3.1.2, rule 66): its ends are literals of one kind, in order. An end may be
 * left out where its bracket excludes it: `[18..)` is `>= 18`. Errors: `bad-text`.
 */
export function readRange(text: string): FeelRange | Wrong {
  const wrong = new Wrong('bad-text', { text, wanted: 'range' })
  const parts =
    /^\s*([[\](])((?:[^".]|"(?:[^"\\]|\\.)*"|\.(?!\.))*)\.\.((?:[^"]|"(?:[^"\\]|\\.)*")*?)([\])[])\s*$/.exec(text)
  if (!parts) return wrong
  const [, open = '', from = '', to = '', close = ''] = parts
  const [low, high] = [readEnd(from.trim()), readEnd(to.trim())]
  if (low === undefined || high === undefined || (low === null && high === null)) return wrong
  const placed = low === null || high === null ? 0 : order(low, high)
  if (placed === null || placed > 0) return wrong
  if (low === null)
    return open === '['
      ? wrong
      : { kind: 'range', sign: close === ']' ? '<=' : '<', low, high, includesLow: false, includesHigh: close === ']' }
  if (high === null)
    return close === ']'
      ? wrong
      : { kind: 'range', sign: open === '[' ? '>=' : '>', low, high, includesLow: open === '[', includesHigh: false }
  return { kind: 'range', sign: null, low, high, includesLow: open === '[', includesHigh: close === ']' }
}

const READERS: Readonly<Record<string, (text: string) => FeelValue>> = {
  '@': readAt,
  date: readDate,
  time: readTime,
  'date and time': readDateTime,
  duration: readDuration,
}

/** The literal at an end, null where none is written; undefined where it is no literal. */
function readEnd(text: string): FeelValue | undefined {
  if (text === '') return null
  if (/^-?\s*(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return new Decimal(text.replace(/\s/g, ''))
  const literal = /^(@|date and time|date|time|duration)?\s*(\()?\s*("(?:[^"\\]|\\.)*")\s*(\))?$/.exec(text)
  if (!literal) return undefined
  const [, word, open, quoted = '', close] = literal
  const value = stringValue(quoted)
  if (word === undefined) return open === undefined && close === undefined ? value : undefined
  const bracketed = open !== undefined && close !== undefined
  if ((word === '@') === bracketed || (open === undefined) !== (close === undefined)) return undefined
  return READERS[word]?.(value) ?? undefined
}
