import { publish } from '#areas/penalties/cases/published/publish.ts'
import { withdrawPublication } from '#areas/penalties/cases/published/withdraw-publication.ts'
import { askDeferral } from '#areas/penalties/cases/verbs/ask-deferral.ts'
import { close } from '#areas/penalties/cases/verbs/close.ts'
import { decideDeferral } from '#areas/penalties/cases/verbs/decide-deferral.ts'
import { pay } from '#areas/penalties/cases/verbs/pay.ts'
import { remedy } from '#areas/penalties/cases/verbs/remedy.ts'
import { remedyResult } from '#areas/penalties/cases/verbs/remedy-result.ts'
import { serve } from '#areas/penalties/cases/verbs/serve.ts'
import { must } from '#base/assert.ts'
import { addDays } from '#base/days.ts'
import { amount } from '#law/penalties/amount.ts'
import type { Story } from '../story.ts'
import { type PenaltyTelling, turn } from './telling.ts'

/** From the decision to the archive: served, published, paid or deferred, sometimes attacked and changed. */
export function* afterDecision(telling: PenaltyTelling): Story {
  const { dice, people, violation, told } = telling
  if (told.state === 'serving') {
    yield turn(told, 1 + dice.int(5), (tx) => serve(tx, people.server, told.ref, served(tx.today, dice.chance(70))))
    yield turn(told, 1 + dice.int(4), (tx) =>
      publish(tx, people.opener, told.ref, { act: violation.act, secret: null }),
    )
    yield* money(telling)
  }
  if (told.state !== 'closing') return
  const note = '已复查，卷宗齐全。'
  const corrected = must(told.proposed, 'proposal').correctBy === null ? 'nothing_to_correct' : 'yes'
  yield turn(told, 3 + dice.int(10), (tx) => close(tx, people.archivist, told.ref, { corrected, note }))
  if (told.proposed?.fine && dice.chance(6)) yield* attacked(telling)
}

function served(today: ReturnType<typeof addDays>, byHand: boolean) {
  return { how: byHand ? 'handed' : 'post', on: today, consent: false } as const
}

function* money({ dice, people, no, told }: PenaltyTelling): Story {
  if (told.state !== 'performing') return
  const fine = must(told.proposed?.fine, 'fine')
  const paid = (amounts: string, part: string) => (tx: Parameters<typeof pay>[0]) =>
    pay(tx, people.archivist, told.ref, {
      amount: amounts,
      on: tx.today,
      receipt: `演示${people.bodyId}-${no}-${part}`,
    })
  if (!dice.chance(6)) {
    yield turn(told, 1 + dice.int(7), paid(fine, '1'))
    return
  }
  const half = amount(fine).div(2).toDecimalPlaces(2)
  const rest = amount(fine).minus(half)
  yield turn(told, 2, (tx) =>
    askDeferral(tx, people.officers[0], told.ref, { reason: '资金周转确有困难，请求分期缴纳。', on: tx.today }),
  )
  yield turn(told, 2, (tx) =>
    decideDeferral(tx, people.head, told.ref, {
      ...{ approved: true, reason: '确有困难，同意分两期缴纳。' },
      plan: [
        { due: addDays(tx.today, 30), amount: half.toFixed() },
        { due: addDays(tx.today, 60), amount: rest.toFixed() },
      ],
    }),
  )
  yield turn(told, 10, paid(half.toFixed(), '1'))
  yield turn(told, 20, paid(rest.toFixed(), '2'))
}

function* attacked({ dice, people, told }: PenaltyTelling): Story {
  const drawn = dice.int(10)
  const result = drawn < 7 ? 'upheld' : drawn < 9 ? 'changed' : 'revoked'
  const reason = result === 'upheld' ? null : result === 'changed' ? 'improper' : 'procedure'
  const fine = result === 'changed' ? amount(must(told.proposed?.fine, 'fine')).times('0.6').toFixed(2) : null
  yield turn(told, 5, (tx) => remedy(tx, people.legal, told.ref, { kind: 'reconsideration', on: tx.today }))
  yield turn(told, 38, (tx) => remedyResult(tx, people.legal, told.ref, { result, reason, on: tx.today, fine }))
  if (result === 'upheld') return
  const why = result === 'changed' ? '处罚决定经行政复议变更。' : '处罚决定经行政复议撤销。'
  yield turn(told, 2, (tx) => withdrawPublication(tx, people.opener, told.ref, { reason: why }))
}
