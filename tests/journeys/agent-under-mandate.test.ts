import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askCorrection } from '#areas/cases/ask-correction.ts'
import { allMaterials, application, bodyNumber, morningOf, settleCounty } from '#areas/cases/examples.ts'
import { handInCorrection } from '#areas/cases/hand-in-correction.ts'
import { receiptPhrase, submit } from '#areas/cases/submit.ts'
import { withdraw } from '#areas/cases/withdraw.ts'
import { exampleOfficer, examplePerson } from '#areas/organisations/examples.ts'
import { giveMandate } from '#areas/organisations/give-mandate.ts'
import { findMandate } from '#areas/organisations/mandate-queries.ts'
import { revokeMandate } from '#areas/organisations/revoke-mandate.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'

const db = await testDatabase()
await settleCounty(db, morningOf('2025-09-01'))
const on = <T>(text: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(text), verb)
const agent = await exampleOfficer(reading(db, morningOf('2025-09-22')), 'vil_a-03')
const window = await exampleOfficer(reading(db, morningOf('2025-09-22')), 'market-01')
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
let people = 7000

/** Taken in by the agent on 22 September under a mandate of two months. */
async function takenIn() {
  const { name, identityNumber, telephone } = examplePerson(people++)
  const principal = { name, identityNumber }
  const period = { fromOn: day('2025-09-22'), toOn: day('2025-11-21') }
  const mandate = accepted(
    await on('2025-09-22', (tx) =>
      giveMandate(tx, agent, {
        ...{ bodyId: bodyNumber('vil_a'), principal, items: 'all', how: 'paper', standInAllowed: false, ...period },
      }),
    ),
  ).number
  const applicant = { kind: 'person', name, code: identityNumber, telephone, address: '石桥村' } as const
  const ref = accepted(
    await on('2025-09-22', (tx) => submit(tx, agent, application('si009', { channel: 'agent', applicant }))),
  )
  return { ref, mandate }
}

test('the agent withdraws an application under the mandate, and the principal finds the act in it', async () => {
  const { ref, mandate } = await takenIn()

  accepted(await on('2025-09-23', (tx) => withdraw(tx, agent, ref, {})))

  const card = must(await findMandate(reading(db, morningOf('2025-09-23')), agent, mandate), 'mandate')
  assert.deepEqual(
    card.log.map(({ act }) => act),
    ['case.withdrawn', 'case.submitted'],
  )
})

test('a mandate that was revoked lets the agent withdraw nothing and hand nothing in; the applicant still may', async () => {
  const { ref, mandate } = await takenIn()
  const asked = {
    materials: [{ id: must(allMaterials('si009')[0], 'material').id, lacking: 'missing' }],
    conditions: [],
  } as const
  accepted(await on('2025-09-23', (tx) => askCorrection(tx, window, ref, asked)))
  accepted(await on('2025-09-24', (tx) => revokeMandate(tx, agent, { number: mandate })))

  const materials = allMaterials('si009').slice(0, 1)
  assert.equal(codeOf(await on('2025-09-24', (tx) => withdraw(tx, agent, ref, {}))), 'organisations.mandate-revoked')
  assert.equal(
    codeOf(await on('2025-09-24', (tx) => handInCorrection(tx, agent, ref, { materials }))),
    'organisations.mandate-revoked',
  )
  const phrase = receiptPhrase(reading(db, morningOf('2025-09-24')), ref.number)
  accepted(await on('2025-09-24', (tx) => handInCorrection(tx, VISITOR, ref, { materials, phrase })))
})

test('a mandate whose period is over no longer covers a withdrawal', async () => {
  const { ref } = await takenIn()

  assert.equal(codeOf(await on('2025-11-24', (tx) => withdraw(tx, agent, ref, {}))), 'organisations.mandate-ended')
})
