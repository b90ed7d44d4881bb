import { type Static, Type } from 'typebox'
import { readIdentityNumber } from '#base/identity-number.ts'
import { readOrganisationCode } from '#base/organisation-code.ts'
import type { Lang } from '#base/text.ts'
import { APPLICANT_TYPES, FORMS, WAYS } from '../request.ts'
import type { SubmitInput } from '../shapes.ts'
import { pageWordsOf } from './words/index.ts'

/** How long each field may be, in characters, as `submitShape` takes it. */
const MOST = {
  ...{ body: 5, subject: 200, text: 5000, form: 20, way: 20, type: 30 },
  ...{ name: 200, code: 30, contact: 200, agent: 200, help: 200 },
} as const
export type Field = keyof typeof MOST
export type Typed = Readonly<Record<Field, string>>
export type Faults = Readonly<Partial<Record<Field, string>>>

/** Longer than any field may be, so that what is too long comes back with a sentence instead of being lost. */
const line = Type.Optional(Type.String({ maxLength: 20_000 }))
export const TypedShape = Type.Object({
  ...{ body: line, subject: line, text: line, form: line, way: line, type: line },
  ...{ name: line, code: line, contact: line, agent: line, help: line },
})

/** What the form sent, without spaces at the ends; what was left out is empty. */
export function typedOf(said: Static<typeof TypedShape>): Typed {
  const one = (field: Field) => (said[field] ?? '').trim()
  return {
    ...{ body: one('body'), subject: one('subject'), text: one('text'), form: one('form'), way: one('way') },
    ...{ type: one('type'), name: one('name'), code: one('code'), contact: one('contact') },
    ...{ agent: one('agent'), help: one('help') },
  }
}

/** What is wrong, field by field; empty: nothing. `bodies`: the ids that can be chosen. */
export function faultsOf(lang: Lang, typed: Typed, bodies: readonly string[]): Faults {
  const words = pageWordsOf(lang).ask
  const faults: Partial<Record<Field, string>> = {}
  for (const field of ['subject', 'text', 'name', 'code', 'contact'] as const)
    if (typed[field] === '') faults[field] = words.errors[field]
  for (const field of ['subject', 'text', 'name', 'contact', 'agent', 'help'] as const)
    if (typed[field].length > MOST[field]) faults[field] = words.tooLong(MOST[field])
  if (!bodies.includes(typed.body)) faults.body = words.errors.body
  if (!chosen(typed.type, APPLICANT_TYPES)) faults.type = words.errors.type
  if (!chosen(typed.form, FORMS)) faults.form = words.errors.form
  if (!chosen(typed.way, WAYS)) faults.way = words.errors.way
  const wrong = typed.code === '' ? null : wrongCode(lang, typed)
  if (wrong !== null) faults.code = wrong
  return faults
}

/** What `submit` takes; null where something is wrong. Ask `faultsOf` first. */
export function submissionOf(typed: Typed): SubmitInput | null {
  const type = chosen(typed.type, APPLICANT_TYPES)
  const form = chosen(typed.form, FORMS)
  const way = chosen(typed.way, WAYS)
  if (!type || !form || !way) return null
  const { name, code, contact, agent, help, subject, text } = typed
  const applicant = { type, name, code, contact, agent, help }
  return { bodyId: Number(typed.body), channel: 'internet', on: null, applicant, subject, text, form, way }
}

/** Eighteen characters are an identity card or a credit code, whose last one checks the others; else any document. */
function wrongCode(lang: Lang, { type, code }: Typed): string | null {
  const words = pageWordsOf(lang).ask
  if (!/^[\p{L}\p{N}()-]{5,30}$/u.test(code.normalize('NFKC'))) return words.wrongCode
  if (code.length !== 18) return null
  if (type === 'natural_person') return readIdentityNumber(code) === null ? words.wrongIdentity : null
  return readOrganisationCode(code) === null ? words.wrongCredit : null
}

function chosen<Word extends string>(typed: string, words: readonly Word[]): Word | null {
  return words.find((word) => word === typed) ?? null
}
