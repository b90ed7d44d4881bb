import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { check } from './check.ts'
import { correct } from './correct.ts'
import { draft } from './draft.ts'
import { edit } from './edit.ts'
import { exampleWriters, reportAt, STATED } from './examples.ts'
import { freezeAnew } from './freeze-anew.ts'
import { publish } from './publish.ts'
import { sign } from './sign.ts'
import { submit } from './submit.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-01-12'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const writers = await exampleWriters(db, moment)
const { bodyId, keeper, head } = writers
const stranger = await exampleOfficer(reading(db, moment), 'police-02')
const notAllowed = { 'a visitor': VISITOR, 'an officer of another body': stranger }
const all = { db, moment, notAllowed, allowed: keeper }
let year = 2025
/** Each test has a year of its own: there is one report a year. */
const at = (state: Parameters<typeof reportAt>[4]) => reportAt(db, moment, writers, year--, state)
const TEXT = { 一: '总体情况。', 五: '没有。', 六: '没有。' }

standing('draft a report', {
  ...{ ...all, verb: draft, fact: 'report.drafted' },
  make: async () => ({ bodyId, year: year-- }),
})

standing('edit a report', {
  ...{ ...all, verb: edit, fact: 'report.edited' },
  make: async () => ({ ref: await at('drafted'), sections: TEXT, stated: STATED }),
})

standing('freeze the figures anew', {
  ...{ ...all, verb: freezeAnew, fact: 'report.frozen' },
  make: async () => ({ ref: await at('drafted') }),
})

standing('check a report', {
  ...{ ...all, verb: check, fact: 'report.checked' },
  make: async () => {
    const keys = ['normativeIssued', 'normativeRepealed', 'normativeValid', 'feesFen']
    return {
      ref: await at('drafted'),
      because: Object.fromEntries(keys.map((key) => [`unknown ${key}`, '正在清理。'])),
    }
  },
})

standing('sign a report', {
  ...{ ...all, verb: sign, allowed: head, fact: 'report.signed' },
  notAllowed: { ...notAllowed, 'who wrote it': keeper },
  make: async () => ({ ref: await at('checked') }),
})

standing('hand a report in', {
  ...{ ...all, verb: submit, fact: 'report.submitted' },
  notAllowed: { ...notAllowed, 'the head': head },
  make: async () => ({ ref: await at('signed') }),
})

standing('publish a report', {
  ...{ ...all, verb: publish, fact: 'report.published' },
  notAllowed: { ...notAllowed, 'the head': head },
  make: async () => ({ ref: await at('submitted') }),
})

standing('correct a report', {
  ...{ ...all, verb: correct, fact: 'report.corrected' },
  make: async () => ({ ref: await at('published'), because: '漏计一件申请。' }),
})
