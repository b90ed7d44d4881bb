import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { asOwner } from '#platform/db/connect.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { readItems } from '../services/index.ts'
import { application, morningOf, officer, settleCounty } from './examples.ts'
import { queueOf } from './queries.ts'
import { submit } from './submit.ts'

const db = await testDatabase()
await settleCounty(db, morningOf('2025-11-03'))
const file = (id: string, day: string) =>
  inTransaction(db, morningOf(day), (tx) => submit(tx, VISITOR, application(id)))

test('a page ends where the next begins: nothing twice, nothing lost, what falls due first is first', async () => {
  for (const date of ['2025-11-06', '2025-11-03', '2025-11-05', '2025-11-04', '2025-11-03'])
    accepted(await file('si009', date))
  const tx = reading(db, morningOf('2025-11-06'))
  const market = officer('market', 'review')
  const seen: (string | null)[] = []
  let after: string | null = null
  do {
    const page = await queueOf(tx, market, { limit: 2, ...(after === null ? {} : { after }) })
    seen.push(...page.rows.map(({ dueOn }) => dueOn))
    after = page.next
  } while (after !== null)

  assert.deepEqual(seen, ['2025-11-10', '2025-11-10', '2025-11-11', '2025-11-12', '2025-11-13'])
})

test('somebody entrusted with many items finds the one case behind two thousand others, on the first page and the next', async () => {
  const mine = readItems()
    .filter(({ id }) => id !== 'si009')
    .map(({ id }) => id)
  const late = accepted(await file('si001', '2025-12-01'))
  await asOwner(db.target, (client) =>
    client.query(`
      insert into cases.application (body_id, id, number, item_id, item_edition, item_hash, state, channel, receiving_body_id,
        accepting_body_id, holder_body_id, applicant_sealed, applicant_masked, applicant_name_index, applicant_code_index,
        form_sealed, collected_on, received_on, due_on, light, step, created_at)
      select body_id, gen_random_uuid(), 'many' || n, item_id, item_edition, item_hash, state, channel, receiving_body_id,
        accepting_body_id, holder_body_id, applicant_sealed, applicant_masked, applicant_name_index, applicant_code_index,
        form_sealed, collected_on, received_on, due_on, light, step, created_at
      from (select * from cases.application where item_id = 'si009' limit 1) one, generate_series(1, 2000) n`),
  )
  const tx = reading(db, morningOf('2025-12-01'))
  const page = await queueOf(tx, officer('market', 'review', 'many', mine), { limit: 10 })

  assert.deepEqual(
    page.rows.map(({ number }) => number),
    [late.number],
  )
})
