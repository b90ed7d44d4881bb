import { Type } from 'typebox'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { titleWithErrors } from '#ui/error-summary.tsx'
import { draftOf, saveDraft } from '../drafts.ts'
import { type Filled, filesMissing, filledOf, partsOf } from '../form/answers.ts'
import { type FieldFault, faultsOf, readAnswers } from '../form/check.ts'
import { faultSentence, fieldLabel } from '../form/fault-sentence.ts'
import { type Field, FORM_STEPS, type FormStep, fieldsOf } from '../form/fields.ts'
import { formItem, type NamedFormItem } from '../form/form-item.ts'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { ApplyStep } from './apply-step.page.tsx'

const NO_ITEM = { code: 'cases.no-such-item', kind: 'missing' } as const
const EMPTY: Filled = { answers: {}, files: new Map() }

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
      const item = await formItem(tx, visit.params.item)
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
      const item = await formItem(reading(visit.db, visit.moment), visit.params.item)
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

/** A fault of a field, or of the file beside it. */
type StepFault = FieldFault | { readonly field: string; readonly why: 'file' }

interface SavedStep {
  readonly filled: Filled
  readonly draft: string
  readonly faults: readonly StepFault[]
}

/** What a step said is kept even where it is not right yet, so that nothing typed is lost. */
async function saveStep(
  tx: Tx,
  visit: Visit<unknown, unknown, Record<string, unknown>>,
  item: NamedFormItem,
  step: FormStep,
): Promise<Outcome<SavedStep>> {
  const typedCode = visit.body['draft']
  const before = typeof typedCode === 'string' ? await draftOf(tx, typedCode) : null
  if (typeof typedCode === 'string' && before?.itemId !== item.id)
    return refuse({ code: 'cases.no-such-draft', kind: 'missing' })
  const known = before ? filledOf(before) : EMPTY
  const fields = fieldsOf(step, item, known.answers)
  const answers = readAnswers(fields, visit.body)
  const files = new Map(known.files)
  for (const field of fields) {
    const upload = visit.files.find((file) => file.field === field.file)
    if (upload && field.material !== undefined) files.set(field.material, fileOf(upload))
  }
  const kept = Object.fromEntries(
    Object.entries(known.answers).filter(([name]) => !fields.some((field) => field.name === name)),
  )
  const filled: Filled = { answers: { ...kept, ...answers }, files }
  const saved = await saveDraft(tx, {
    itemId: item.id,
    ...partsOf(filled),
    ...(before?.code === undefined ? {} : { code: before.code }),
  })
  if (!saved.ok) return saved
  const missing =
    step === 'materials' ? filesMissing(item, filled).map((id) => ({ field: `file_${id}`, why: 'file' as const })) : []
  return done({ filled, draft: saved.value.code, faults: [...faultsOf(fields, answers), ...missing] })
}

function fileOf({ name, type, size, digest }: Visit['files'][number]) {
  return { name, type, size, digest }
}

function stepAfter(step: FormStep): FormStep | 'check' {
  return FORM_STEPS[FORM_STEPS.indexOf(step) + 1] ?? 'check'
}

function stepPage(
  visit: Visit,
  item: NamedFormItem,
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
