import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { readIdentityNumber } from '#base/identity-number.ts'
import { readOrganisationCode } from '#base/organisation-code.ts'
import type { Answers, Field } from './field.ts'
import { schemaOf } from './schema.ts'

/** What is wrong with one field: the field, why, and the number the sentence needs (`tooLong` names the most). */
export interface FieldFault {
  readonly field: string
  readonly why: 'missing' | 'tooShort' | 'tooLong' | 'form' | 'identity-number' | 'organisation-code' | 'choice'
  readonly limit: number | null
}

const ajv = new Ajv2020({ allErrors: true, strict: true })
ajv.addFormat('identity-number', (typed: string) => readIdentityNumber(typed) !== null)
ajv.addFormat('organisation-code', (typed: string) => readOrganisationCode(typed) !== null)

const compiled = new Map<string, ValidateFunction>()
const COMPILED_MAX = 500

/** The answers of some fields as they were meant: trimmed, empty ones absent, unknown ones dropped. */
export function readAnswers(fields: readonly Field[], posted: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, string> = {}
  for (const { name, schema, widget } of fields) {
    const typed = posted[name]
    if (typeof typed !== 'string' || typed.trim() === '') continue
    answers[name] = meant(typed.trim(), schema.format, widget)
  }
  return answers
}

/** What is wrong with the answers, one fault a field, in the order of the fields. Empty: nothing. */
export function faultsOf(fields: readonly Field[], answers: Answers): readonly FieldFault[] {
  const validate = validatorOf(fields)
  if (validate(answers)) return []
  const errors = (validate.errors ?? []).map(faultOf)
  return fields.flatMap((field) => errors.find((fault) => fault.field === field.name) ?? [])
}

/** Numbers are kept as the check reads them; a telephone number without its spaces and dashes. */
function meant(typed: string, format: string | undefined, widget: string): string {
  if (format === 'identity-number') return readIdentityNumber(typed) ?? typed
  if (format === 'organisation-code') return readOrganisationCode(typed) ?? typed
  return widget === 'tel' ? typed.normalize('NFKC').replace(/[\s-]/g, '') : typed
}

function validatorOf(fields: readonly Field[]): ValidateFunction {
  const schema = schemaOf(fields)
  const key = JSON.stringify(schema)
  const known = compiled.get(key)
  if (known) return known
  if (compiled.size >= COMPILED_MAX) compiled.clear()
  const made = ajv.compile(schema)
  compiled.set(key, made)
  return made
}

function faultOf(error: ErrorObject): FieldFault {
  const limit = typeof error.params['limit'] === 'number' ? error.params['limit'] : null
  const field = error.keyword === 'required' ? String(error.params['missingProperty']) : error.instancePath.slice(1)
  return { field, why: whyOf(error), limit }
}

function whyOf(error: ErrorObject): FieldFault['why'] {
  if (error.keyword === 'required') return 'missing'
  if (error.keyword === 'minLength') return 'tooShort'
  if (error.keyword === 'maxLength') return 'tooLong'
  if (error.keyword === 'enum') return 'choice'
  if (error.keyword !== 'format') return 'form'
  return error.params['format'] === 'organisation-code' ? 'organisation-code' : 'identity-number'
}
