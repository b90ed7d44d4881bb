import { QUESTIONS } from './questions.ts'

const HEAD = `usage: gongkai penalty-check [FILE] [--on DAY] [--basis]

Reads one JSON object a line from FILE or standard input and writes one a line:
  in   {"id":"A1","input":{"rule":"summary_procedure","party_type":"individual","penalty_kind":"fine","amount":200,"facts_conclusive":true}}
  out  {"id":"A1","summary_allowed":true}
       {"id":"A2","error":{"code":"missing_field","message":"…"}}

  --on DAY   the day whose figures hold where a line has no "on" (default: today)
  --basis    tell the articles each answer rests on

Amounts are yuan and exact. Fields marked ? may be left out or null; fields that are not listed are passed over.
Error codes: bad_json, too_long, bad_input, unknown_rule, missing_field, bad_field, no_figure, unknown_standard.
Exit status: 1 if a line failed, 2 if the call was wrong.

Rules and their fields:
`

/** The help of the verb: how to call it, and every rule with its fields. */
export function helpText(): string {
  const rules = [...QUESTIONS].map(([rule, { shape }]) => {
    const fields = Object.entries(shape).map(([key, field]) => `  ${key}: ${field.shown}\n`)
    return `${rule}\n${fields.join('')}`
  })
  return `${HEAD}\n${rules.join('\n')}`
}
