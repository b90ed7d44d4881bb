import { must } from '#base/assert.ts'
import { addDays, type Day } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { isDueForAssessment, lastDayOfTerm, normStateOn } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Norm, NormRef } from '../contract.ts'
import { type Done, finish } from '../finish.ts'
import { may } from '../may.ts'
import { normTerms } from '../norm-terms.ts'
import type { VerbInput } from '../shapes.ts'
import { whyNotPublic } from '../why-not-public.ts'
import { tooLong } from './issue.ts'

/** After its assessment, which is not due before the last months of its term, it is kept for another term, which begins when the old one ends; the old text goes on unchanged. */
export async function keep(tx: Tx, by: Actor, ref: NormRef, input: VerbInput<'keep'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'keep')
  if (!allowed.ok) return allowed
  const until = input.until as Day // the shape tests its form
  const no = whyNotKeep(tx, allowed.value, until) ?? whyNotPublic(input.why)
  if (no) return refuse(no)
  return finish(tx, by, allowed.value, 'keep', { changes: { valid_to: until }, data: { until }, note: input.why })
}

function whyNotKeep(tx: Tx, { kind, days }: Norm, until: Day): Refusal | null {
  const now = must(days, 'the days of an issued document')
  if (normStateOn(now, tx.today) !== 'in_force') return { code: 'norms.not-in-force', kind: 'conflict' }
  if (!isDueForAssessment(now, tx.today, normTerms())) return { code: 'norms.not-to-be-assessed-yet', kind: 'conflict' }
  if (until <= now.validTo) return { code: 'norms.no-longer-than-before', kind: 'invalid' }
  const longest = lastDayOfTerm(addDays(now.validTo, 1), kind, normTerms())
  return until <= longest ? null : tooLong(longest)
}
