import type { TSchema } from 'typebox'
import { Errors } from 'typebox/value'
import type { Lang } from '#base/text.ts'
import { fieldSentences } from './field-sentences.ts'

/**
 * What of a form does not fit the shape it is taken in: a sentence for each field, under the field's name, in the order in
 * which the shape has them. What was left empty is said to be missing, whatever else the shape wants of it.
 */
export function shapeFaults(lang: Lang, shape: TSchema, input: unknown): ReadonlyMap<string, string> {
  const faults = Errors(shape, input).flatMap(({ keyword, instancePath, schemaPath, params }) => {
    const told: Readonly<Record<string, unknown>> = { ...params }
    if (told['type'] === 'null') return [] // the other way of a field that may be left empty
    const [, field = ''] = instancePath.split('/')
    const fault = { schemaPath, message: '', params: told, keyword }
    if (keyword === 'required') return namesIn(told['requiredProperties']).map((name) => missing(fault, name))
    return [isEmpty(input, field) ? missing(fault, field) : { ...fault, instancePath: `/${field}` }]
  })
  return new Map(fieldSentences(lang, faults).map(({ field, text }) => [field, text]))
}

function missing<Fault extends object>(fault: Fault, field: string) {
  return { ...fault, keyword: 'required', instancePath: `/${field}`, params: {} }
}

function isEmpty(input: unknown, field: string): boolean {
  const given: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined
  return given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0)
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}
