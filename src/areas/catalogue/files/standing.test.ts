import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { exampleDraft, exampleKeepers, takeOn } from '../examples.ts'
import { attach } from './attach.ts'
import { detach } from './detach.ts'
import { exampleFile, exampleRedaction } from './examples.ts'
import { passRedaction } from './pass-redaction.ts'
import { redact } from './redact.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, moment))
const { drafter } = people
const stranger = await exampleOfficer(reading(db, moment), 'police-02')
const input = exampleDraft(16, 'd02-09', moment)
const drafted = async () =>
  accepted(await inTransaction(db, moment, async (tx) => done((await takeOn(tx, people, input, 'drafted')).ref)))
const all = {
  db,
  moment,
  allowed: drafter,
  notAllowed: { 'a visitor': VISITOR, 'an officer of another body': stranger },
}

standing('attach a file', {
  ...{ ...all, verb: attach, fact: 'disclosure.attached' },
  make: async () => ({ ref: await drafted(), file: exampleFile('a') }),
})

standing('take a file out', {
  ...{ ...all, verb: detach, fact: 'disclosure.detached' },
  make: async () => {
    const ref = await drafted()
    accepted(await inTransaction(db, moment, (tx) => attach(tx, drafter, { ref, file: exampleFile('a') })))
    return { ref: { ...ref, revision: 2 }, no: 1 }
  },
})

const redacted = async () => {
  const ref = await drafted()
  const [original, copy] = [exampleFile('a'), exampleFile('b')]
  accepted(await inTransaction(db, moment, (tx) => attach(tx, drafter, { ref, file: original })))
  return { ref: { ...ref, revision: 2 }, of: original.digest, copy, redaction: exampleRedaction() }
}

standing('put a redacted copy in the place of a file', {
  ...{ ...all, verb: redact, fact: 'disclosure.redacted', make: redacted },
})

standing('pass a redacted copy', {
  ...{ ...all, verb: passRedaction, fact: 'disclosure.redaction_passed', allowed: people.keeper },
  notAllowed: { ...all.notAllowed, 'who redacted it': drafter },
  make: async () => {
    const input = await redacted()
    accepted(await inTransaction(db, moment, (tx) => redact(tx, drafter, input)))
    return { ref: { ...input.ref, revision: 3 }, digest: input.copy.digest, again: input.copy.digest }
  },
})
