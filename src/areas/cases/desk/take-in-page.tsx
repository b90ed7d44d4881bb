import type { Refusal } from '#base/outcome.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type FieldError, titleWithErrors } from '#ui/error-summary.tsx'
import { isOnlyAgent } from '../access.ts'
import type { FieldFault } from '../form/check.ts'
import { faultSentence, fieldLabel } from '../form/fault-sentence.ts'
import type { Answers, Field } from '../form/field.ts'
import { fieldsOf, PLACE_FIELD } from '../form/fields.ts'
import type { NamedFormItem } from '../form/form-item.ts'
import { refusalSentence } from '../refusals.ts'
import type { Posted } from './read-verb.ts'
import { TakeIn, type TakeInMaterial } from './take-in.desk.tsx'
import { wordsOf } from './words/index.ts'

/** An agent needs no place: it is their own village. */
export function fieldsFor(actor: Actor, item: NamedFormItem, kindOf: 'person' | 'organisation'): readonly Field[] {
  const answers = { applicant_kind: kindOf, through: 'self' }
  const matter = fieldsOf('matter', item, answers)
  return [
    ...fieldsOf('applicant', item, answers),
    ...(isOnlyAgent(actor) ? matter.filter((field) => field.name !== PLACE_FIELD) : matter),
  ]
}

/** A no of this area is said above the form, and what was typed stays; another area's no has a page of its own. */
export function takeInAgain(
  visit: Visit<unknown, unknown, Posted>,
  item: NamedFormItem,
  answers: Answers,
  no: Refusal,
): Answer {
  if (!no.code.startsWith('cases.')) return refused(no)
  return takeInPage(visit, item, answers, visit.body, [], [{ text: refusalSentence(visit.lang, no) }])
}

/** The page of an intake: fields, what was typed, what is wrong. */
export function takeInPage(
  visit: Visit,
  item: NamedFormItem,
  answers: Answers,
  typed: Posted,
  found: readonly FieldFault[],
  refusals: readonly FieldError[] = [],
): Answer {
  const { lang } = visit
  const kindOf = answers['applicant_kind'] === 'organisation' ? 'organisation' : 'person'
  const fields = fieldsFor(visit.actor, item, kindOf)
  const said = found.flatMap((fault) => {
    const field = fields.find((one) => one.name === fault.field)
    return field ? [{ field: field.name, label: fieldLabel(lang, field), says: faultSentence(lang, field, fault) }] : []
  })
  const errors: readonly FieldError[] = [
    ...refusals,
    ...said.map(({ field, label, says }) => ({
      field,
      text: `${label}${lang === 'en' ? ': ' : '：'}${says}`,
    })),
  ]
  const applicant = fieldsOf('applicant', item, answers).map(({ name }) => name)
  const page = (
    <TakeIn
      lang={lang}
      item={item}
      asAgent={isOnlyAgent(visit.actor)}
      kind={kindOf}
      applicantFields={fields.filter(({ name }) => applicant.includes(name))}
      matterFields={fields.filter(({ name }) => !applicant.includes(name))}
      materials={item.edition.item.materials.map(takeInMaterial)}
      answers={answers}
      given={new Map(item.materials.map(({ id }) => [id, String(typed[`given_${id}`] ?? 'none')]))}
      faults={new Map(said.map(({ field, says }) => [field, says]))}
      errors={errors}
      csrf={visit.csrf}
      requestKey={visit.requestKey}
      link={visit.link}
    />
  )
  const title = wordsOf(lang).takeIn.for(item.name[lang])
  const status = errors.length > 0 ? 422 : 200
  return show(titleWithErrors(lang, title, errors), page, { section: '/desk/take-in', status })
}

function takeInMaterial({
  id,
  name,
  forms,
  from,
}: NamedFormItem['edition']['item']['materials'][number]): TakeInMaterial {
  const onPaper = forms.filter((form): form is 'original' | 'copy' => form !== 'electronic')
  return { id, name, forms: onPaper, fetchedFrom: from }
}
