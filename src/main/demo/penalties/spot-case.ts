import { bank } from '#areas/penalties/cases/verbs/bank.ts'
import { onTheSpot } from '#areas/penalties/cases/verbs/on-the-spot.ts'
import { pay } from '#areas/penalties/cases/verbs/pay.ts'
import { recordWithBody } from '#areas/penalties/cases/verbs/record-with-body.ts'
import { amount } from '#law/penalties/amount.ts'
import type { Story } from '../story.ts'
import { partyOf } from './parties.ts'
import { NOTHING } from './proposed.ts'
import { type PenaltyTelling, turn } from './telling.ts'

/** What the standard gives each class of vehicle: points, so nothing is left to choose. */
const FINES: Readonly<Record<string, string>> = { motorcycle: '60', small: '90', medium_truck_up: '120' }
/** Up to here money may be taken on the spot (行政处罚法 §68). */
const CASH = 100

/** One penalty on the spot, paid in cash or at the bank, put on record with the body. */
export function* spotCase({ dice, people, violation, no, told }: PenaltyTelling): Story {
  const [first, second] = people.officers
  const facts = violation.facts(dice)
  const fine = FINES[String(facts['vehicle_class'])] ?? '90'
  const cash = amount(fine).lte(CASH) && dice.chance(50)
  const receipt = `演示当场${people.bodyId}-${no}`
  const speaks = dice.chance(15)
  yield turn(told, 0, async (tx) => {
    const place = { bodyId: people.bodyId, standardId: violation.standardId, placeBodyId: null }
    const reasons = '事实确凿，对照车辆等级取基准数额。'
    const opened = await onTheSpot(tx, first, {
      ...{ ...place, second: second.staffId, party: partyOf(violation.party, no), note: violation.act },
      proposed: { ...NOTHING, facts, fine, reasons },
      statement: speaks ? { text: '称赶时间。', changed: null, answer: '不属于法定从轻情形。' } : null,
      ...{ collect: cash ? 'small' : null, receipt: cash ? receipt : null, refusedToSign: dice.chance(3) },
    })
    if (opened.ok) told.set(opened.value)
    return opened
  })
  if (cash) yield turn(told, 1, (tx) => bank(tx, people.archivist, told.ref, { on: tx.today, receipt }))
  else
    yield turn(told, 1 + dice.int(6), (tx) =>
      pay(tx, people.archivist, told.ref, { amount: fine, on: tx.today, receipt }),
    )
  yield turn(told, 1 + dice.int(2), (tx) => recordWithBody(tx, people.archivist, told.ref))
}
