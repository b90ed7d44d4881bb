import { settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { ask, type Wish } from './ask.ts'
import { confirm } from './confirm.ts'
import { end } from './end.ts'
import { asks, heldIn, lettersFor, passTime } from './examples.ts'
import { tokenOf } from './token.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-26'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
let people = 0
const wish = (): Wish => ({
  ...{ address: `reader${++people}@example.com`, lang: 'zh-Hans' },
  subject: { kind: 'search', search: { words: '低保', only: {}, page: 1 } },
})
const asked = async () => {
  const one = wish()
  await asks(db, moment, one)
  await passTime(db, moment)
  return heldIn(must((await lettersFor(db, moment, one.address))[0], 'letter'), 'confirm')
}
const all = {
  db,
  moment,
  allowed: VISITOR,
  notAllowed: { 'something that happens by itself': { kind: 'machine', name: 'x' } },
} as const

standing('ask for an alert', { ...all, verb: ask, fact: 'alert.asked', make: async () => wish() })
standing('confirm an alert', { ...all, verb: confirm, fact: 'alert.confirmed', make: asked })
standing('end an alert', {
  ...{ ...all, verb: end, fact: 'alert.ended' },
  make: async () => {
    const { id } = await asked()
    return { id, token: tokenOf(reading(db, moment), 'end', id) }
  },
})
