import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { titleWithErrors } from '#ui/error-summary.tsx'
import { listItems } from '../../services/index.ts'
import { isOnlyAgent } from '../access.ts'
import { type FieldFault, faultsOf, readAnswers } from '../form/check.ts'
import { faultSentence, fieldLabel } from '../form/fault-sentence.ts'
import type { Answers, Field } from '../form/field.ts'
import { fieldsOf, PLACE_FIELD } from '../form/fields.ts'
import { formItem, type NamedFormItem } from '../form/form-item.ts'
import { receiptPhrase } from '../submit.ts'
import type { Posted } from './read-verb.ts'
import { TakeIn, type TakeInMaterial } from './take-in.desk.tsx'
import { takeInCase } from './take-in-case.ts'
import { TakeInItem } from './take-in-item.desk.tsx'
import { TakenIn } from './taken-in.desk.tsx'
import { wordsOf } from './words/index.ts'

const NO_ITEM = { code: 'cases.no-such-item', kind: 'missing' } as const
const FILE_FIELDS = Array.from({ length: 40 }, (_, i) => `file_m${i + 1}`)
const itemParams = Type.Object({ item: Type.String({ maxLength: 20 }) })
const kind = Type.Union([Type.Literal('person'), Type.Literal('organisation')])

/** Taking an application in from somebody who is present, at the window or as village agent under a mandate. */
export const takeInRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/take-in', site: 'desk', door: 'officer' },
      shape: { query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }) },
    },
    async (visit) => {
      const typed = visit.query.q ?? ''
      const filter = typed.trim() === '' ? {} : { words: typed }
      const lines = await listItems(reading(visit.db, visit.moment), visit.moment.today, filter)
      const agent = isOnlyAgent(visit.actor)
      const items = lines.filter((line) => (!agent || line.agent) && mayTakeIn(visit.actor, line.id))
      const words = wordsOf(visit.lang).takeIn
      return show(words.title, <TakeInItem lang={visit.lang} typed={typed} items={items} link={visit.link} />, {
        section: '/desk/take-in',
      })
    },
  ),
  route(
    {
      ...{ method: 'GET', path: '/desk/take-in/:item', site: 'desk', door: 'officer' },
      shape: { params: itemParams, query: Type.Object({ kind: Type.Optional(kind) }) },
    },
    async (visit) => {
      const item = await formItem(reading(visit.db, visit.moment), visit.params.item)
      if (!item) return refused(NO_ITEM)
      return takeInPage(visit, item, { applicant_kind: visit.query.kind ?? 'person' }, {}, [])
    },
  ),
  route(
    {
      ...{ method: 'POST', path: '/desk/take-in/:item', site: 'desk', door: 'officer', uploads: FILE_FIELDS },
      shape: { params: itemParams, body: Type.Record(Type.String(), Type.Unknown()) },
    },
    async (visit) => {
      const item = await formItem(reading(visit.db, visit.moment), visit.params.item)
      if (!item) return refused(NO_ITEM)
      const kindOf = visit.body['applicant_kind'] === 'organisation' ? 'organisation' : 'person'
      const fields = fieldsFor(visit.actor, item, kindOf)
      const answers = readAnswers(fields, visit.body)
      const faults = faultsOf(fields, answers)
      const filled: Answers = { ...answers, applicant_kind: kindOf }
      if (faults.length > 0) return takeInPage(visit, item, filled, visit.body, faults)
      const taken = await takeInCase(visit, item, filled)
      if (!taken.ok) return refused(taken.no)
      const { number } = taken.value
      const phrase = receiptPhrase(reading(visit.db, visit.moment), number)
      const { lang, csrf, requestKey, link } = visit
      return show(wordsOf(lang).takeIn.receipt, <TakenIn {...{ lang, number, phrase, csrf, requestKey, link }} />)
    },
  ),
]

/** An agent needs no place: it is their own village. */
function fieldsFor(actor: Actor, item: NamedFormItem, kindOf: 'person' | 'organisation'): readonly Field[] {
  const answers = { applicant_kind: kindOf, through: 'self' }
  const matter = fieldsOf('matter', item, answers)
  return [
    ...fieldsOf('applicant', item, answers),
    ...(isOnlyAgent(actor) ? matter.filter((field) => field.name !== PLACE_FIELD) : matter),
  ]
}

function takeInPage(
  visit: Visit,
  item: NamedFormItem,
  answers: Answers,
  typed: Posted,
  found: readonly FieldFault[],
): Answer {
  const { lang } = visit
  const kindOf = answers['applicant_kind'] === 'organisation' ? 'organisation' : 'person'
  const fields = fieldsFor(visit.actor, item, kindOf)
  const said = found.flatMap((fault) => {
    const field = fields.find((one) => one.name === fault.field)
    return field ? [{ field: field.name, label: fieldLabel(lang, field), says: faultSentence(lang, field, fault) }] : []
  })
  const errors = said.map(({ field, label, says }) => ({
    field,
    text: `${label}${lang === 'en' ? ': ' : '：'}${says}`,
  }))
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

function mayTakeIn(actor: Actor, itemId: string): boolean {
  return postsOf(actor).some(
    ({ role, items }) => (role === 'agent' || role === 'intake') && (items === 'all' || items.includes(itemId)),
  )
}
