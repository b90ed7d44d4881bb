import { open } from '#areas/penalties/cases/open.ts'
import { addEvidence } from '#areas/penalties/cases/verbs/add-evidence.ts'
import { lead } from '#areas/penalties/cases/verbs/lead.ts'
import { propose } from '#areas/penalties/cases/verbs/propose.ts'
import { reviewCase } from '#areas/penalties/cases/verbs/review-case.ts'
import { verify } from '#areas/penalties/cases/verbs/verify.ts'
import { addDays } from '#base/days.ts'
import type { Story } from '../story.ts'
import { afterNotice } from './after-notice.ts'
import { partyOf } from './parties.ts'
import { proposedFor } from './proposed.ts'
import { type PenaltyTelling, turn } from './telling.ts'

/** One penalty by the ordinary procedure, from the lead to the archive, or as far as it gets. */
export function* ordinaryCase(telling: PenaltyTelling): Story {
  const { dice, people, violation, no, told } = telling
  const [first, second] = people.officers
  const party = partyOf(violation.party, no)
  yield turn(told, 0, async (tx) => {
    const act = { actFrom: addDays(tx.today, -30 - dice.int(40)), actTo: addDays(tx.today, -1) }
    const source = dice.pick(['inspection', 'inspection', 'report', 'complaint', 'referred'] as const)
    const begun = { bodyId: people.bodyId, standardId: violation.standardId, placeBodyId: null, party }
    const opened = await lead(tx, first, { ...begun, ...act, source, on: tx.today, note: violation.act })
    if (opened.ok) told.set(opened.value)
    return opened
  })
  const files = !dice.chance(8)
  const outcome = files ? 'file' : dice.pick(['not_ours', 'no_case'] as const)
  const found = {
    outcome,
    note: files ? '经核查属实，符合立案条件。' : '经核查不符合立案条件。',
    rightBody: null,
  } as const
  yield turn(told, 1 + dice.int(9), (tx) => verify(tx, first, told.ref, found))
  if (!files) return
  const investigators = people.officers.map(({ staffId }) => staffId)
  yield turn(told, dice.int(2), (tx) => open(tx, people.head, told.ref, { investigators }))
  yield* gather(telling)
  yield turn(told, 3 + dice.int(20), async (tx) => {
    told.proposed = await proposedFor(tx, telling)
    return propose(tx, dice.chance(50) ? first : second, told.ref, told.proposed)
  })
  const review = { result: 'pass', opinion: '事实清楚，证据充分，阶次适用正确。' } as const
  yield turn(told, 1 + dice.int(6), (tx) => reviewCase(tx, people.reviewer, told.ref, review))
  yield* afterNotice(telling)
}

function* gather({ dice, people, told }: PenaltyTelling): Story {
  const papers = [
    ['record', '现场检查笔录'],
    ['party_statement', '询问笔录'],
    ['document', '相关票据复印件'],
  ] as const
  for (const [kind, title] of papers.slice(0, 2 + dice.int(2)))
    yield turn(told, 1 + dice.int(3), (tx) =>
      addEvidence(tx, people.officers[0], told.ref, { kind, title, takenOn: tx.today, monitoring: null, file: null }),
    )
}
