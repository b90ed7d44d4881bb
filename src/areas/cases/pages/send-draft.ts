import { type Outcome, refuse } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { ApplicantInput, Receipt, SubmitInput } from '../contract.ts'
import { draftOf, dropDraft } from '../drafts.ts'
import { filledOf, partsOf } from '../form/answers.ts'
import { materialField, PLACE_FIELD } from '../form/fields.ts'
import { applyForm, materialsOf } from '../form/joint-form.ts'
import { openJointCase } from '../open-joint-case.ts'
import { submit } from '../submit.ts'
import { whatIsMissing } from './what-is-missing.ts'

/** Hands a draft in, if nothing is missing: one case, or one for each item of a “one thing”. The draft is gone then. */
export async function sendDraft(
  tx: Tx,
  by: Actor,
  lang: Lang,
  formId: string,
  code: string,
): Promise<Outcome<Receipt>> {
  const form = await applyForm(tx, formId)
  const draft = await draftOf(tx, code, true)
  if (!form || draft?.itemId !== form.id) return refuse({ code: 'cases.no-such-draft', kind: 'missing' })
  const filled = filledOf(draft)
  if (whatIsMissing(lang, form, filled).length > 0) return refuse({ code: 'cases.not-complete', kind: 'invalid' })

  const { applicant, form: answers, materials } = partsOf(filled)
  const uploaded = materials.filter(({ id }) => filled.answers[materialField(id)] === 'upload')
  const place = Number(filled.answers[PLACE_FIELD])
  const inputs = form.parts.map(
    (part): SubmitInput => ({
      ...{ itemId: part.itemId, channel: 'online', form: answers, materials: materialsOf(part, uploaded) },
      applicant: applicant as ApplicantInput, // nothing is missing, as just checked
      ...(Number.isInteger(place) ? { placeBodyId: place } : {}),
    }),
  )
  const [only, ...others] = inputs
  const sent = only && others.length === 0 ? await submit(tx, by, only) : await openJointCase(tx, by, form.id, inputs)
  if (sent.ok) await dropDraft(tx, code)
  return sent
}
