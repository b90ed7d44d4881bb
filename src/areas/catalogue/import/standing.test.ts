import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { exampleKeepers } from '../examples.ts'
import { beginImport } from './begin-import.ts'
import { exampleRow, exampleTable } from './examples.ts'
import { readImport } from './read-import.ts'

const CIVIL = 16
const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const { drafter } = await exampleKeepers(reading(db, moment))
const stranger = await exampleOfficer(reading(db, moment), 'police-02')
const all = {
  ...{ db, moment, allowed: drafter },
  notAllowed: { 'a visitor': VISITOR, 'an officer of another body': stranger },
}
const table = { bodyId: CIVIL, ...exampleTable(exampleRow('十一月补贴发放')) }

standing('send a table of entries', {
  ...{ ...all, verb: readImport, fact: 'import.read', make: async () => table },
})

standing('let rows of a table become drafts', {
  ...{ ...all, verb: beginImport, fact: 'import.begun' },
  make: async () => {
    const { id } = accepted(await inTransaction(db, moment, (tx) => readImport(tx, drafter, table)))
    return { ref: { bodyId: CIVIL, id }, lines: null }
  },
})
