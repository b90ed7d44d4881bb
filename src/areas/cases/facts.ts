import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { Case } from './case.ts'

/** What this area announces; the subject is always the case, in the journal of the body that decides it. */
export type CasesFact =
  | 'case.charted'
  | 'case.collected'
  | 'case.submitted'
  | 'case.arrived'
  | 'case.taken'
  | 'case.correction_asked'
  | 'case.correction_handed_in'
  | 'case.accepted'
  | 'case.deemed_accepted'
  | 'case.not_accepted'
  | 'case.step_completed'
  | 'case.special_started'
  | 'case.special_ended'
  | 'case.extended'
  | 'case.granted'
  | 'case.refused'
  | 'case.forwarded'
  | 'case.delivered'
  | 'case.handed_over'
  | 'case.hand_over_accepted'
  | 'case.returned'
  | 'case.withdrawn'
  | 'case.terminated'

/** What of a case stands in every fact about it, so that its story can be replayed from the journal alone. */
export type Standing = Pick<
  Case,
  'bodyId' | 'id' | 'number' | 'state' | 'holderBodyId' | 'onTheWayTo' | 'step' | 'version'
>

/** A fact about a case as it stands after the verb. Never a name, number or sentence of a person. */
export function fact(type: CasesFact, after: Standing, data: FactData = {}): Fact {
  const { bodyId, id, number, state, holderBodyId, onTheWayTo, step, version } = after
  const standing = { number, state, holder: holderBodyId, arriving: onTheWayTo, step, version }
  return { type, bodyId, subject: { kind: 'case', id }, data: { ...standing, ...data } }
}
