import { Type } from 'typebox'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { titleWithErrors } from '#ui/error-summary.tsx'
import { draftOf } from '../drafts.ts'
import { type Filled, filledOf } from '../form/answers.ts'
import { faultSentence, fieldLabel } from '../form/fault-sentence.ts'
import { type Field, FORM_STEPS, type FormStep } from '../form/field.ts'
import { fieldsOf } from '../form/fields.ts'
import { type ApplyForm, applyForm } from '../form/joint-form.ts'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { ApplyStep } from './apply-step.page.tsx'
import { EMPTY, type StepFault, saveStep } from './save-step.ts'

const NO_ITEM = { code: 'cases.no-such-item', kind: 'missing' } as const

/** More materials than any item has; the names of file fields are fixed when the server starts. */
const FILE_FIELDS = Array.from({ length: 40 }, (_, i) => `file_m${i + 1}`)

const code = Type.String({ maxLength: 40 })
const stepParams = Type.Object({
  item: Type.String({ maxLength: 20 }),
  step: Type.Union(FORM_STEPS.map((step) => Type.Literal(step))),
})

/** The pages on which an application is filled in, step by step; each step is saved before the next is shown. */
export const applyRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/apply/:item', site: 'portal', door: 'anyone' },
      shape: { params: Type.Object({ item: Type.String({ maxLength: 20 }) }) },
    },
    async (visit) => goTo(visit.link(`/apply/${encodeURIComponent(visit.params.item)}/who`)),
  ),
  route(
    {
      ...{ method: 'GET', path: '/apply/:item/:step', site: 'portal', door: 'anyone' },
      shape: { params: stepParams, query: Type.Object({ draft: Type.Optional(code) }) },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const item = await applyForm(tx, visit.params.item)
      if (!item) return refused(NO_ITEM)
      const draft = visit.query.draft === undefined ? null : await draftOf(tx, visit.query.draft)
      const isFirst = visit.params.step === 'who'
      if (!isFirst && draft?.itemId !== item.id) return refused({ code: 'cases.no-such-draft', kind: 'missing' })
      const filled = draft?.itemId === item.id ? filledOf(draft) : EMPTY
      return stepPage(visit, item, visit.params.step, filled, draft?.code ?? null, [])
    },
  ),
  route(
    {
      ...{ method: 'POST', path: '/apply/:item/:step', site: 'portal', door: 'anyone', uploads: FILE_FIELDS },
      shape: { params: stepParams, body: Type.Record(Type.String(), Type.Unknown()) },
    },
    async (visit) => {
      const { step } = visit.params
      const item = await applyForm(reading(visit.db, visit.moment), visit.params.item)
      if (!item) return refused(NO_ITEM)
      const later = visit.body['then'] === 'later'
      const saved = await inTransaction(visit.db, visit.moment, (tx) => saveStep(tx, visit, item, step))
      if (!saved.ok) return refused(saved.no)
      const { filled, draft, faults } = saved.value
      if (later) return goTo(visit.link(`/apply/saved/${draft}`))
      if (faults.length > 0) return stepPage(visit, item, step, filled, draft, faults)
      return goTo(visit.link(`/apply/${item.id}/${stepAfter(step)}?draft=${draft}`))
    },
  ),
]

function stepAfter(step: FormStep): FormStep | 'check' {
  return FORM_STEPS[FORM_STEPS.indexOf(step) + 1] ?? 'check'
}

function stepPage(
  visit: Visit,
  item: ApplyForm,
  step: FormStep,
  filled: Filled,
  draft: string | null,
  found: readonly StepFault[],
): Answer {
  const { lang } = visit
  const fields = fieldsOf(step, item, filled.answers)
  const faults = found.flatMap((fault) => saidOf(visit, fields, fault))
  const errors = faults.map(({ field, label, says }) => ({
    field,
    text: `${label}${lang === 'en' ? ': ' : '：'}${says}`,
  }))
  const title = `${formWordsOf(lang).steps[step]} · ${item.name[lang]}`
  const page = (
    <ApplyStep
      lang={lang}
      item={item}
      step={step}
      fields={fields}
      answers={filled.answers}
      files={filled.files}
      faults={new Map(faults.map(({ field, says }) => [field, says]))}
      errors={errors}
      fetched={item.materials.filter((material) => material.fetchedFrom !== null)}
      code={draft}
      csrf={visit.csrf}
      requestKey={visit.requestKey}
      link={visit.link}
    />
  )
  return show(titleWithErrors(lang, title, errors), page, { section: 'items', status: errors.length > 0 ? 422 : 200 })
}

function saidOf({ lang }: Visit, fields: readonly Field[], fault: StepFault) {
  if (fault.why === 'file') {
    const field = fields.find((one) => one.file === fault.field)
    return field
      ? [{ field: fault.field, label: fieldLabel(lang, field), says: formWordsOf(lang).fault.fileMissing }]
      : []
  }
  const field = fields.find((one) => one.name === fault.field)
  return field ? [{ field: field.name, label: fieldLabel(lang, field), says: faultSentence(lang, field, fault) }] : []
}
