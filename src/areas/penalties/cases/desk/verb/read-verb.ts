import { never } from '#base/assert.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import type { Upload } from '#platform/web/visit.ts'
import type { Verb } from '../../contract.ts'
import { filled, money, type Posted, text, texts, yesNo } from '../posted.ts'
import { readParty, readProposed } from './read-proposed.ts'
import { FIELDS, type Field } from './verb-fields.ts'

/** Lines of a plan of instalments in the form. */
export const PLAN_LINES = [1, 2, 3, 4, 5, 6] as const

/**
 * What the form of a verb said, in the form the API takes it. Only puts things in their places: whether they fit is
 * checked against the shape of the verb, and whether they may be by the verb itself. `facts`: what the standard asks.
 */
export function readVerb(
  verb: Verb,
  posted: Posted,
  facts: readonly FactShape[],
  files: readonly Upload[] = [],
): unknown {
  switch (verb) {
    case 'identify-party':
      return readParty(posted)
    case 'propose':
    case 'decide':
      return readProposed(posted, facts)
    case 'recheck':
      return {
        ...{ adopted: posted['adopted'], opinion: text(posted['opinion']) },
        changed: posted['changes'] === 'yes' ? readProposed(posted, facts) : null,
      }
    default:
      return Object.fromEntries(FIELDS[verb].map((field) => [field.name, valueIn(field, posted, files)]))
  }
}

function valueIn(field: Field, posted: Posted, files: readonly Upload[]): unknown {
  const typed = posted[field.name]
  switch (field.kind) {
    case 'short':
    case 'long':
    case 'day':
    case 'hour':
    case 'one-of':
    case 'person':
    case 'secret':
      return field.optional ? filled(typed) : text(typed)
    case 'money':
      return field.optional ? money(typed) : (money(typed) ?? '')
    case 'number':
    case 'paper':
      return /^\d{1,6}$/.test(text(typed)) ? Number(text(typed)) : undefined
    case 'yes-no':
      return yesNo(typed)
    case 'people':
      return texts(typed)
    case 'monitoring':
      return typed === 'reviewed' || typed === 'not_reviewed' ? { reviewed: typed === 'reviewed' } : null
    case 'file': {
      const upload = files.find((one) => one.field === field.name)
      return upload ? { name: upload.name, digest: upload.digest } : null
    }
    case 'plan':
      return PLAN_LINES.flatMap((n) => {
        const [due, amount] = [text(posted[`due_${n}`]), money(posted[`amount_${n}`]) ?? '']
        return due === '' && amount === '' ? [] : [{ due, amount }]
      })
    default:
      return never(field)
  }
}
