import { must } from '#base/assert.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf, proposalNow } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'
import { staffOf } from '../staff-of.ts'

/**
 * The hearing is held by its chair and recorded (听证笔录); the decision rests on the record (行政处罚法 §65). Who stays
 * away or walks out has waived it (§64(6)). A hearing that was held makes the legal review due (§58(2)).
 */
export async function holdHearing(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'hold-hearing'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'hold-hearing')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (found.hearingChair !== staffOf(by))
    return refuse({ code: 'penalties.not-the-chair', kind: 'forbidden', article: { law: 'APL', article: '64(4)' } })
  const called = must(
    (await papersOf(tx, found)).findLast(({ kind }) => kind === 'call-hearing'),
    'call',
  )
  const day = String(called.data['hearing'])
  if (tx.today < day) {
    const article = { law: 'APL', article: '64(2)' }
    return refuse({ code: 'penalties.hearing-not-yet', kind: 'conflict', article, facts: { day } })
  }
  const proposal = must(await proposalNow(tx, found), 'proposal')
  const facts = { legal_due: proposal.reviewDue || input.attended, complex: proposal.discussionDue }
  const turned = await moveChart(tx, found, { pass: 'hearing', facts })
  if (!turned.ok) return turned
  return finish(tx, by, found, {
    entry: {
      ...({ kind: 'hold-hearing', data: { attended: input.attended } } as const),
      said: { record: input.record, opinion: input.opinion },
    },
    ...{ turned: turned.value, told: { attended: input.attended } },
  })
}
