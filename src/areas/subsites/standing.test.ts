import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { exampleSubsite } from './examples.ts'
import { change } from './verbs/change.ts'
import { close } from './verbs/close.ts'
import { setUp } from './verbs/set-up.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-26'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const officer = async (post: string) => must(await exampleOfficer(reading(db, moment), post), post)
const keeper = await officer('openness_office-02')
const all = {
  ...{ db, moment, allowed: keeper },
  notAllowed: { 'the disclosure post of a bureau': await officer('civil-06'), 'a visitor': VISITOR },
} as const
let made = 0
const next = () => exampleSubsite({ code: `site_${++made}` })
const open = async () => accepted(await inTransaction(db, moment, (tx) => setUp(tx, keeper, next())))

standing('set up a subsite', { ...all, verb: setUp, fact: 'subsite.set-up', make: async () => next() })
standing('change a subsite', {
  ...{ ...all, verb: change, fact: 'subsite.changed' },
  make: async () => ({ code: (await open()).code, settings: exampleSubsite({ mark: '政' }) }),
})
standing('close a subsite', { ...all, verb: close, fact: 'subsite.closed', make: open })
