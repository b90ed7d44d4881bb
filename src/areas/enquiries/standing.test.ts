import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { close } from './close.ts'
import { handOver } from './hand-over.ts'
import { refuseHandOver } from './refuse-hand-over.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const run = async <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => accepted(await inTransaction(db, moment, verb))
const officer = (post: string) => exampleOfficer(reading(db, moment), post)
const [owner, other, stranger] = [await officer('market-01'), await officer('natural-01'), await officer('police-01')]
const postOf = ({ posts }: typeof owner) => ({
  bodyId: must(posts[0], 'post').bodyId,
  postCode: must(posts[0], 'post').code,
})
const question = { how: 'counter' as const, ...postOf(owner), item: null, question: '几点关门？' }
const input = { ...question, contact: { name: '', telephone: '' } }
const asked = () => run((tx) => ask(tx, owner, input))
const offered = async () => {
  const { number } = await asked()
  return run((tx) => handOver(tx, owner, { number, to: postOf(other), reason: '请办理' }))
}
const all = { db, moment, notAllowed: { 'a visitor': VISITOR, 'an officer of another body': stranger } }

standing('take an enquiry down', {
  ...{ ...all, verb: ask, allowed: owner, fact: 'enquiry.asked', make: async () => input },
})

standing('answer an enquiry', {
  ...{ ...all, verb: answer, allowed: owner, fact: 'enquiry.answered' },
  make: async () => ({ ...(await asked()), answer: '下午五点。' }),
})

standing('offer an enquiry', {
  ...{ ...all, verb: handOver, allowed: owner, fact: 'enquiry.offered' },
  make: async () => ({ ...(await asked()), to: postOf(other), reason: '请办理' }),
})

standing('accept an offered enquiry', {
  ...{ ...all, verb: acceptHandOver, allowed: other, fact: 'enquiry.accepted', make: offered },
  notAllowed: { ...all.notAllowed, 'the one who offers': owner },
})

standing('refuse an offered enquiry', {
  ...{ ...all, verb: refuseHandOver, allowed: other, fact: 'enquiry.refused' },
  make: async () => ({ ...(await offered()), because: '不属于', next: postOf(stranger) }),
})

standing('close an enquiry', {
  ...{ ...all, verb: close, allowed: owner, fact: 'enquiry.closed' },
  make: async () => {
    const { number } = await asked()
    return run((tx) => answer(tx, owner, { number, answer: '下午五点。' }))
  },
})
