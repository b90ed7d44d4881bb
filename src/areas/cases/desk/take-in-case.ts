import { Check } from 'typebox/value'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Visit } from '#platform/web/visit.ts'
import { isOnlyAgent } from '../access.ts'
import type { ApplicantInput, MaterialInput } from '../contract.ts'
import { partsOf } from '../form/answers.ts'
import type { Answers } from '../form/field.ts'
import { PLACE_FIELD } from '../form/fields.ts'
import type { NamedFormItem } from '../form/form-item.ts'
import { materialShape } from '../shapes.ts'
import { submit } from '../submit.ts'
import { handedIn, type Posted } from './read-verb.ts'

/** Submits what was taken in, once; the place is the applicant's own, or that of the station. */
export async function takeInCase(
  visit: Visit<unknown, unknown, Posted>,
  item: NamedFormItem,
  answers: Answers,
): Promise<Outcome<{ readonly number: string }>> {
  const given = handedIn(visit.body, visit.files)
  if (!isMaterials(given)) return refuse({ code: 'cases.form-incomplete', kind: 'invalid' })
  const { applicant, form } = partsOf({ answers, files: new Map() })
  const place = Number(answers[PLACE_FIELD])
  const taken = await inTransaction(visit.db, visit.moment, (tx) =>
    once(tx, `case.submit:${staffOf(visit.actor)}`, visit.requestKey, [item.id, visit.body], () =>
      submit(tx, visit.actor, {
        itemId: item.id,
        channel: isOnlyAgent(visit.actor) ? 'agent' : 'counter',
        applicant: applicant as ApplicantInput, // every field of it was just checked
        form,
        materials: given,
        ...(Number.isInteger(place) ? { placeBodyId: place } : {}),
      }),
    ),
  )
  return taken.ok ? done({ number: taken.value.number }) : taken
}

function isMaterials(given: readonly unknown[]): given is readonly MaterialInput[] {
  return given.every((one) => Check(materialShape, one))
}

function staffOf(actor: Actor): string {
  return actor.kind === 'officer' ? actor.staffId : actor.kind
}
