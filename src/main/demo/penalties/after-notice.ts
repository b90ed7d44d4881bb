import { askHearing } from '#areas/penalties/cases/verbs/ask-hearing.ts'
import { askMaker } from '#areas/penalties/cases/verbs/ask-maker.ts'
import { callHearing } from '#areas/penalties/cases/verbs/call-hearing.ts'
import { decide } from '#areas/penalties/cases/verbs/decide.ts'
import { discuss } from '#areas/penalties/cases/verbs/discuss.ts'
import { hearStatement } from '#areas/penalties/cases/verbs/hear-statement.ts'
import { holdHearing } from '#areas/penalties/cases/verbs/hold-hearing.ts'
import { makerApproval } from '#areas/penalties/cases/verbs/maker-approval.ts'
import { notify } from '#areas/penalties/cases/verbs/notify.ts'
import { recheck } from '#areas/penalties/cases/verbs/recheck.ts'
import { reviewLegal } from '#areas/penalties/cases/verbs/review-legal.ts'
import { waiveRights } from '#areas/penalties/cases/verbs/waive-rights.ts'
import { must } from '#base/assert.ts'
import { addDays, yearOf } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Story } from '../story.ts'
import { afterDecision } from './after-decision.ts'
import type { People } from './people.ts'
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
        // by then the days for asking for a hearing are over, also about the long holidays
        yield turn(told, 16, (tx) =>
          recheck(tx, people.reviewer, told.ref, {
            adopted: 'none',
            opinion: '所述理由不影响事实认定。',
            changed: null,
          }),
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
  yield turn(told, 1 + dice.int(4), (tx) => decideDiscussed(tx, telling))
  yield* afterDecision(telling)
}

/**
 * An edition that came into force since may leave the fine outside its tier: then the heads discuss it first, and where
 * a body above made the standard that body approves it.
 */
async function decideDiscussed(tx: Tx, { people, told }: PenaltyTelling): Promise<Outcome<unknown>> {
  const proposed = must(told.proposed, 'a proposal')
  const correctBy = proposed.correctBy === null ? null : addDays(tx.today, 30) // counted anew from the decision
  const again = () => decide(tx, people.head, told.ref, { ...proposed, correctBy })
  let decided = await again()
  if (!decided.ok && decided.no.code === 'penalties.not-discussed') {
    await discuss(tx, people.head, told.ref, discussionOf(people))
    decided = await again()
  }
  if (decided.ok || decided.no.code !== 'penalties.maker-not-approved') return decided
  const fineAsked = proposed.fine ?? '0'
  const reasons = '新一版基准施行后，拟处罚款不在相应阶次之内；事实、情节没有变化。'
  const asked = await askMaker(tx, people.officers[0], told.ref, { fineAsked, reasons })
  if (!asked.ok) return asked
  const approval = {
    approved: true,
    fineAsked,
    reference: `裁量批〔${yearOf(tx.today)}〕${told.ref.id.slice(-4)}号`,
    on: tx.today,
  }
  const approved = await makerApproval(tx, people.legal, told.ref, { ...approval, note: '同意。' })
  return approved.ok ? again() : approved
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
      ...{
        on: addDays(tx.today, 20),
        time: '09:30',
        place: '县政务服务中心二楼听证室',
        open: true,
        chair: people.legal.staffId,
      },
    }),
  )
  yield turn(told, 16, (tx) =>
    holdHearing(tx, people.legal, told.ref, {
      ...{ attended: true, record: '双方到场，围绕事实和裁量质证。', opinion: '建议维持拟处罚内容。' },
    }),
  )
}

function* discussion({ dice, people, told }: PenaltyTelling): Story {
  yield turn(told, 1 + dice.int(4), (tx) => discuss(tx, people.head, told.ref, discussionOf(people)))
}

function discussionOf({ head, reviewer }: People) {
  return { attendees: [head.staffId, reviewer.staffId], conclusion: '同意处理意见，理由记录在案。' }
}
