import { askHearing } from '#areas/penalties/cases/ask-hearing.ts'
import { callHearing } from '#areas/penalties/cases/call-hearing.ts'
import { decide } from '#areas/penalties/cases/decide.ts'
import { discuss } from '#areas/penalties/cases/discuss.ts'
import { hearStatement } from '#areas/penalties/cases/hear-statement.ts'
import { holdHearing } from '#areas/penalties/cases/hold-hearing.ts'
import { notify } from '#areas/penalties/cases/notify.ts'
import { recheck } from '#areas/penalties/cases/recheck.ts'
import { reviewLegal } from '#areas/penalties/cases/review-legal.ts'
import { waiveRights } from '#areas/penalties/cases/waive-rights.ts'
import { must } from '#base/assert.ts'
import { addDays } from '#base/days.ts'
import type { Story } from '../story.ts'
import { afterDecision } from './after-decision.ts'
import { mayBeHeard } from './proposed.ts'
import { type PenaltyTelling, turn } from './telling.ts'

/** From the notice to the decision: what the party says, the reviews, the heads. */
export function* afterNotice(telling: PenaltyTelling): Story {
  const { dice, people, told } = telling
  const [officer] = people.officers
  yield turn(told, dice.int(3), (tx) => notify(tx, officer, told.ref, { how: 'handed', on: tx.today }))
  yield* whatThePartySays(telling)
  while (told.state !== 'deciding')
    switch (told.state) {
      case 'hearing':
        yield* hearing(telling)
        break
      case 'rechecking':
        yield turn(told, 6, (tx) =>
          recheck(tx, people.reviewer, told.ref, { adopted: 'none', opinion: '所述理由不影响事实认定。', changed: null }),
        )
        break
      case 'legal_review':
        yield turn(told, 1 + dice.int(5), (tx) =>
          reviewLegal(tx, people.legal, told.ref, { result: 'pass', opinion: '适用法律正确，裁量适当，程序合法。' }),
        )
        break
      case 'discussing':
        yield* discussion(telling)
        break
      default:
        return
    }
  const proposed = must(told.proposed, 'a proposal')
  yield turn(told, 1 + dice.int(4), (tx) =>
    decide(tx, people.head, told.ref, {
      ...proposed,
      correctBy: proposed.correctBy === null ? null : addDays(tx.today, 30), // counted anew from the decision
    }),
  )
  yield* afterDecision(telling)
}

function* whatThePartySays({ dice, people, told }: PenaltyTelling): Story {
  const [officer] = people.officers
  const drawn = dice.int(100)
  if (drawn < 12)
    yield turn(told, 1, async (tx) =>
      (await mayBeHeard(tx, told.ref))
        ? askHearing(tx, officer, told.ref, { on: tx.today })
        : hearStatement(tx, officer, told.ref, { text: '请求从轻处罚，已主动整改。', on: tx.today }),
    )
  else if (drawn < 40)
    yield turn(told, 1 + dice.int(3), (tx) =>
      hearStatement(tx, officer, told.ref, { text: '请求从轻处罚，已主动整改。', on: tx.today }),
    )
  else yield turn(told, 1 + dice.int(2), (tx) => waiveRights(tx, officer, told.ref, { on: tx.today }))
}

function* hearing({ people, told }: PenaltyTelling): Story {
  yield turn(told, 1, (tx) =>
    callHearing(tx, people.legal, told.ref, {
      ...{ on: addDays(tx.today, 20), place: '县政务服务中心二楼听证室', open: true, chair: people.legal.staffId },
    }),
  )
  yield turn(told, 14, (tx) =>
    holdHearing(tx, people.legal, told.ref, {
      ...{ attended: true, record: '双方到场，围绕事实和裁量质证。', opinion: '建议维持拟处罚内容。' },
    }),
  )
}

function* discussion({ dice, people, told }: PenaltyTelling): Story {
  const attendees = [people.head.staffId, people.reviewer.staffId]
  const conclusion = '同意处理意见，理由记录在案。'
  yield turn(told, 1 + dice.int(4), (tx) => discuss(tx, people.head, told.ref, { attendees, conclusion }))
}
