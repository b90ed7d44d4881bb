import { isRecord, type LineAnswer, refused } from '../lines/answer-file.ts'
import type { ExactJson } from '../lines/exact-json.ts'
import { fieldsOf, MISSING } from './fields.ts'
import type { Desk } from './question.ts'
import { QUESTIONS } from './questions.ts'

/**
 * Answers one line, `{ id, input: { rule, … } }`, in the words of the vocabulary. With `basis`, the articles the answer
 * rests on are told too (`APL 51`).
 */
export function answerQuestion(line: Readonly<Record<string, unknown>>, desk: Desk, basis: boolean): LineAnswer {
  const { input } = line
  if (!isRecord(input)) return refused('bad_input', '"input" must be an object with "rule" and its fields')
  const { rule } = input
  if (typeof rule !== 'string') return refused('bad_input', '"rule" must be a text')
  const question = QUESTIONS.get(rule)
  if (!question) return refused('unknown_rule', `there is no rule "${rule.slice(0, 60)}"`)
  const read = fieldsOf(question.shape).read(input)
  if (!read.ok) return refused(read.must.endsWith(MISSING) ? 'missing_field' : 'bad_field', read.must)
  const answered = question.answer(read.value, desk)
  if ('fault' in answered) return { ok: false, fault: answered.fault }
  const articles = answered.articles.map(({ law, article }) => `${law} ${article}`)
  return { ok: true, fields: { ...given(answered.answer), ...(basis ? { basis: [...new Set(articles)] } : {}) } }
}

/** Without the fields that have nothing to say; null is kept, because it does say something. */
function given(fields: { readonly [key: string]: ExactJson | undefined }): { readonly [key: string]: ExactJson } {
  const said: Record<string, ExactJson> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) said[key] = value
  return said
}
