import type { Lang } from '#base/text.ts'
import { type Filled, filesMissing } from '../form/answers.ts'
import { faultsOf } from '../form/check.ts'
import { faultSentence, fieldLabel } from '../form/fault-sentence.ts'
import { FORM_STEPS } from '../form/field.ts'
import { fieldsOf } from '../form/fields.ts'
import type { ApplyForm } from '../form/joint-form.ts'
import { wordsOf as formWordsOf } from '../form/words/index.ts'

/** What of an application is missing or wrong, over all steps, in sentences. */
export function whatIsMissing(lang: Lang, item: ApplyForm, filled: Filled) {
  const colon = lang === 'en' ? ': ' : '：'
  const said = FORM_STEPS.flatMap((step) => {
    const fields = fieldsOf(step, item, filled.answers)
    const names = new Set(fields.map((field) => field.name))
    const answers = Object.fromEntries(Object.entries(filled.answers).filter(([name]) => names.has(name)))
    return faultsOf(fields, answers).flatMap((fault) => {
      const field = fields.find((one) => one.name === fault.field)
      return field ? [`${fieldLabel(lang, field)}${colon}${faultSentence(lang, field, fault)}`] : []
    })
  })
  const files = filesMissing(item, filled).map((id) => {
    const name = item.materials.find((material) => material.id === id)?.name[lang] ?? id
    return `${name}${colon}${formWordsOf(lang).fault.fileMissing}`
  })
  return [...said, ...files].map((text) => ({ text }))
}
