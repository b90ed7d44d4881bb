import { exampleOfficer } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { draftFee } from './draft-fee.ts'
import { dropDraft } from './drop-draft.ts'
import { cheaperCard, settledFees } from './examples.ts'
import { publishFee } from './publish-fee.ts'
import { readFees } from './read-fees.ts'
import { recordRound } from './record-round.ts'
import { settleFees } from './settle-fees.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-26'), '09:00'))
await settledFees(db, moment)
const tx = reading(db, moment)
const [writer, head, civil] = await Promise.all(
  ['finance-03', 'finance-04', 'civil-04'].map((post) => exampleOfficer(tx, post)),
)
if (!writer || !head || !civil) throw new Error('the example posts are not held')
const all = { db, moment, notAllowed: { 'a visitor': VISITOR, 'the head of a body that charges another fee': civil } }
const fresh = readFees().fees.map(({ id }) => id)
let rounds = 0
const drafted = async () => {
  const feeId = fresh.shift() ?? ''
  const says = cheaperCard(moment)
  accepted(await inTransaction(db, moment, (inside) => draftFee(inside, writer, { feeId, says })))
  return { feeId }
}

standing('draft the next edition of a fee', {
  ...{ ...all, verb: draftFee, allowed: writer, fact: 'fee.drafted' },
  make: async () => ({ feeId: 'fee002', says: cheaperCard(moment) }),
})

standing('drop an edition before it is published', {
  ...{ ...all, verb: dropDraft, allowed: writer, fact: 'fee.draft_dropped', make: drafted },
})

standing('publish an edition', {
  ...{ ...all, verb: publishFee, allowed: head, fact: 'fee.published', make: drafted },
  notAllowed: { ...all.notAllowed, 'who drafted it': writer },
})

standing('take a round of clean-up in', {
  ...{ ...all, verb: recordRound, allowed: writer, fact: 'fee.round_recorded' },
  make: async () => ({
    ...{ document: `安财综〔2026〕${++rounds}号`, subject: '测试', scope: '安澜县', effectiveOn: moment.today },
    ...{ items: 1, baseline: 75, ended: 1, relief: null, source: '测试', checked: true },
  }),
})

standing('take the list of the lawbook in', {
  ...{ db, moment, verb: settleFees, allowed: { kind: 'machine', name: 'test' }, fact: 'fees.settled' },
  notAllowed: { 'a visitor': VISITOR, 'the head of finance': head },
  make: async () => readFees(),
})
