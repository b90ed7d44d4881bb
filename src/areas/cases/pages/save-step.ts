import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Visit } from '#platform/web/visit.ts'
import { draftOf, saveDraft } from '../drafts.ts'
import { type Filled, filesMissing, filledOf, partsOf } from '../form/answers.ts'
import { type FieldFault, faultsOf, readAnswers } from '../form/check.ts'
import type { FormStep } from '../form/field.ts'
import { fieldsOf } from '../form/fields.ts'
import type { ApplyForm } from '../form/joint-form.ts'

/** Nothing answered yet. */
export const EMPTY: Filled = { answers: {}, files: new Map() }

/** A fault of a field, or of the file beside it. */
export type StepFault = FieldFault | { readonly field: string; readonly why: 'file' }

interface SavedStep {
  readonly filled: Filled
  readonly draft: string
  readonly faults: readonly StepFault[]
}

/** What a step said is kept even where it is not right yet, so that nothing typed is lost. */
export async function saveStep(
  tx: Tx,
  visit: Visit<unknown, unknown, Record<string, unknown>>,
  item: ApplyForm,
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
