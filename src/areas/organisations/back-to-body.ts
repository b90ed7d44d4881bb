import { type Static, Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { type Answer, goTo, refused } from '#platform/web/answer.ts'
import type { Visit } from '#platform/web/visit.ts'

/** The number of a body in an address. */
export const BodyId = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 32_767 }) })

/** Does the verb, then shows the body again; a refusal is said instead. */
export async function backToBody(
  visit: Visit<Static<typeof BodyId>>,
  verb: () => Promise<Outcome<FactData>>,
): Promise<Answer> {
  const outcome = await verb()
  return outcome.ok ? goTo(visit.link(`/desk/bodies/${visit.params.id}`)) : refused(outcome.no)
}
