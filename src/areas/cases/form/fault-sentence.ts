import { never } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import type { FieldFault } from './check.ts'
import type { Field } from './field.ts'
import { wordsOf } from './words/index.ts'

/** The sentence for a fault, as it stands at the field; the summary puts the field's name before it. */
export function faultSentence(lang: Lang, field: Field, fault: FieldFault): string {
  const { fault: words } = wordsOf(lang)
  switch (fault.why) {
    case 'missing':
      return field.schema.enum ? words.unchosen : words.missing(fieldLabel(lang, field))
    case 'choice':
      return words.unchosen
    case 'tooShort':
      return words.tooShort(fault.limit ?? 1)
    case 'tooLong':
      return words.tooLong(fault.limit ?? 0)
    case 'form':
      return words.form
    case 'identity-number':
      return words.identityNumber
    case 'organisation-code':
      return words.organisationCode
    default:
      return never(fault.why)
  }
}

/** How the field is called on the page. */
export function fieldLabel(lang: Lang, field: Field): string {
  return field.label?.[lang] ?? wordsOf(lang).labels[field.word ?? field.name] ?? field.name
}
