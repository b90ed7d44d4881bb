import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { Lang } from '#base/text.ts'
import type { FieldSentence } from './pages/no.page.tsx'
import { type Words, wordsOf } from './words/index.ts'

const MOST = 50

/** What the schema found wrong, as one sentence a field in the visitor's language; at most fifty. */
export function fieldSentences(lang: Lang, errors: readonly FastifySchemaValidationError[]): readonly FieldSentence[] {
  const words = wordsOf(lang).field
  const seen = new Map<string, FieldSentence>()
  for (const error of errors) {
    const field = fieldOf(error)
    if (!seen.has(field)) seen.set(field, { field, text: sentence(words, error) })
    if (seen.size === MOST) break
  }
  return [...seen.values()]
}

function fieldOf({ instancePath, params }: FastifySchemaValidationError): string {
  const inner = params['missingProperty'] ?? params['additionalProperty']
  const path = instancePath.split('/').slice(1)
  if (typeof inner === 'string') path.push(inner)
  return path.map((part) => part.slice(0, 60).replaceAll('~1', '/').replaceAll('~0', '~')).join('.') || '·'
}

function sentence(words: Words['field'], { keyword, params }: FastifySchemaValidationError): string {
  const limit = Number(params['limit'])
  switch (keyword) {
    case 'required':
      return words.required
    case 'minLength':
      return limit === 1 ? words.required : words.tooShort(limit)
    case 'maxLength':
      return words.tooLong(limit)
    case 'minimum':
      return words.tooSmall(limit)
    case 'maximum':
      return words.tooBig(limit)
    case 'minItems':
      return words.tooFew(limit)
    case 'maxItems':
      return words.tooManyOf(limit)
    case 'enum':
    case 'const':
    case 'anyOf':
    case 'oneOf':
      return words.notOneOf
    case 'additionalProperties':
      return words.unknown
    case 'format':
      return ['date', 'date-or-nothing'].includes(String(params['format'])) ? words.notDay : words.wrongForm
    case 'type':
      if (params['type'] === 'integer') return words.notWhole
      return params['type'] === 'number' ? words.notNumber : words.wrongForm
    default:
      return words.wrongForm
  }
}
