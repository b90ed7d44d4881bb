import { open } from '#areas/penalties/cases/open.ts'
import { addEvidence } from '#areas/penalties/cases/verbs/add-evidence.ts'
import { askMaker } from '#areas/penalties/cases/verbs/ask-maker.ts'
import { lead } from '#areas/penalties/cases/verbs/lead.ts'
import { notify } from '#areas/penalties/cases/verbs/notify.ts'
import { propose } from '#areas/penalties/cases/verbs/propose.ts'
import { reviewCase } from '#areas/penalties/cases/verbs/review-case.ts'
import { verify } from '#areas/penalties/cases/verbs/verify.ts'
import { waiveRights } from '#areas/penalties/cases/verbs/waive-rights.ts'
import { addDays, type Day } from '#base/days.ts'
import type { Cast } from '../cast.ts'
import { diceOf } from '../dice.ts'
import { OWN_STANDARD } from '../own-standard.ts'
import type { Story } from '../story.ts'
import type { Planned } from '../tell-stories.ts'
import { partyOf } from './parties.ts'
import { type People, peopleOf } from './people.ts'
import { NOTHING } from './proposed.ts'
import { Told, turn } from './telling.ts'

/** How long ago the case begins: the county's own standard is in force by then, and the question stands open today. */
const BEGUN = 35
const PARTY = 4_321

/** A case of another body that goes by the market bureau's own standard, leaves its tier, and waits for the bureau's answer. */
export function askedMaker(seed: number, cast: Cast, today: Day): Planned {
  const people = peopleOf(cast, OWN_STANDARD.usedBy)
  const dice = diceOf(seed + 700_001)
  return { on: addDays(today, -BEGUN), dice, bodies: [people.bodyId], mandated: false, story: asking(people) }
}

function* asking({ bodyId, officers, head, reviewer }: People): Story {
  const told = new Told()
  const [officer] = officers
  const investigators = officers.map(({ staffId }) => staffId)
  yield turn(told, 0, async (tx) => {
    const act = {
      actFrom: addDays(tx.today, -12),
      actTo: addDays(tx.today, -1),
      on: tx.today,
      source: 'inspection',
    } as const
    const note = '沿街门面没有登记即经营小食品，责令改正后仍继续。'
    const party = partyOf('organization', PARTY)
    const begun = await lead(tx, officer, {
      ...act,
      bodyId,
      standardId: OWN_STANDARD.id,
      placeBodyId: null,
      party,
      note,
    })
    if (begun.ok) told.set(begun.value)
    return begun
  })
  const filed = { outcome: 'file', note: '经核查属实，符合立案条件。', rightBody: null } as const
  yield turn(told, 1, (tx) => verify(tx, officer, told.ref, filed))
  yield turn(told, 1, (tx) => open(tx, head, told.ref, { investigators }))
  yield turn(told, 2, (tx) => {
    const record = { kind: 'record', title: '现场检查笔录', monitoring: null, file: null } as const
    return addEvidence(tx, officer, told.ref, { ...record, takenOn: tx.today })
  })
  yield turn(told, 4, (tx) => propose(tx, officer, told.ref, PROPOSED))
  const pass = { result: 'pass', opinion: '事实清楚；拟处罚款在阶次之外，须经集体讨论和基准制定机关批准。' } as const
  yield turn(told, 2, (tx) => reviewCase(tx, reviewer, told.ref, pass))
  yield turn(told, 1, (tx) => notify(tx, officer, told.ref, { how: 'handed', on: tx.today }))
  yield turn(told, 2, (tx) => waiveRights(tx, officer, told.ref, { on: tx.today }))
  const question = { fineAsked: FINE, reasons: '经营额虽小，但责令改正以后又换门面继续经营，阶次上限偏轻。' }
  yield turn(told, 1, (tx) => askMaker(tx, officer, told.ref, question))
}

/** Above the 20,000 yuan at which the bureau's smallest tier ends. */
const FINE = '26000'
const PROPOSED = {
  ...{ ...NOTHING, also: [], lighter: [], heavier: [], fine: FINE },
  facts: {
    ...{ refused_correction: true, serious: false, turnover: 30_000, harm: false },
    ...{ 'law.minor': false, 'law.first_violation': false, 'law.harm': 'slight', 'law.nothing_to_confiscate': true },
  },
  reasons: '责令改正后换门面继续经营，情节重于同一阶次的其他情形，拟在阶次之外、法定幅度之内处罚。',
}
