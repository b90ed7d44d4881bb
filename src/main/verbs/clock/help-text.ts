import type { Book } from '#law/book/book.ts'
import type { EventShape, FieldShape, Limit } from '#law/book/shape.ts'

const HEAD = `usage: gongkai clock [FILE] [--on DAY] [--lang zh-Hans|zh-Hant|en] [--no-derivation]

Reads one JSON object a line from FILE or standard input and writes one a line:
  in   {"id":"A1","rule":"ALL.DECISION","events":[{"type":"accepted","date":"2026-04-20"}]}
  out  {"id":"A1","due":"2026-05-20","state":"overdue","derivation":[{"kind","label","text","articles","result"} …]}
       {"id":"A2","error":{"code":"unknown_rule","message":"…"}}

  --on DAY          the day it is (default: today); decides only between running and overdue
  --lang LANG       language of the derivation (default: zh-Hans)
  --no-derivation   leave the derivation out

state: running, suspended, met, overdue, cancelled, provisional. due is null while suspended or cancelled.
Events may come in any order. Fields that are not listed here are passed over. An extension that comes after the due
day, or above the maximum of the law, does not count, or only up to the maximum; a promise longer than the statutory
limit is cut to it. "region" (${'{regions}'}) adds regional days off to rules whose switch is on.
Error codes: bad_json, too_long, bad_input, unknown_rule, bad_events, unknown_event, bad_date, missing_field, bad_field,
missing_start, before_start, unknown_region. Exit status: 1 if a line failed, 2 if the call was wrong.

Rules, their events, and the fields and words of the events:
`

/** The help of the verb: how to call it, and every rule with its events, fields and words. */
export function helpText(book: Book): string {
  const rules = [...book.limits.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(ruleText)
  return `${HEAD.replace('{regions}', [...book.overlays.keys()].join(', '))}\n${rules.join('\n')}`
}

function ruleText(limit: Limit): string {
  const events = [...limit.events].map(([type, shape]) => `  ${type}${fieldsText(shape)}\n`)
  return `${limit.id}  ${limit.name.en}\n${events.join('')}`
}

function fieldsText(shape: EventShape): string {
  return [...shape].map(([field, words]) => `\n    ${field}: ${wordsText(words)}`).join('')
}

function wordsText(words: FieldShape): string {
  return typeof words === 'string' ? words : words.join(' | ')
}
