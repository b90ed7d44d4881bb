import { never } from '#base/assert.ts'
import { readPublicNumber } from '#base/public-number.ts'
import { GROUNDS } from '#law/catalogue/withholding.ts'
import type { Verb } from '../contract.ts'
import { filled, type Posted, text, yesNo } from './posted.ts'
import { FIELDS, type Field } from './verb-fields.ts'

/**
 * What the form of a verb said, in the form the verb takes it. Only puts things in their places: whether they fit is
 * checked against the shape of the verb, and whether they may be by the verb itself.
 */
export function readVerb(verb: Verb, posted: Posted): unknown {
  if (verb === 'draft') return readDraft(posted)
  return Object.fromEntries(FIELDS[verb].map((field) => [field.name, valueIn(field, posted)]))
}

/** A field left empty is null, but for texts a verb takes empty. */
function valueIn(field: Field, posted: Posted): unknown {
  const typed = posted[field.name]
  switch (field.kind) {
    case 'long':
      return text(typed)
    case 'short':
    case 'day':
    case 'one-of':
      return field.optional ? filled(typed) : text(typed)
    case 'number':
    case 'letter':
    case 'remedy':
    case 'body':
      return /^\d{1,6}$/.test(text(typed).normalize('NFKC')) ? Number(text(typed).normalize('NFKC')) : undefined
    case 'yes-no':
      return yesNo(typed)
    default:
      return never(field)
  }
}

function readDraft(posted: Posted) {
  const earlier = filled(posted['earlierNumber'])
  const rightBody = text(posted['rightBodyId'])
  return {
    ...{ code: text(posted['code']), gives: text(posted['gives']), reasons: text(posted['reasons']) },
    grounds: GROUNDS.flatMap((ground) => {
      const covers = text(posted[`covers_${ground}`])
      return covers === '' ? [] : [{ ground, covers }]
    }),
    earlierNumber: earlier === null ? null : (readPublicNumber('R', earlier)?.number ?? earlier),
    rightBodyId: /^\d{1,9}$/.test(rightBody) ? Number(rightBody) : null,
    separable: yesNo(posted['separable']) ?? null,
  }
}
