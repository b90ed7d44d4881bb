import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { DEMO_SIGN_INS, exampleOfficer, examplePerson, settleExamples } from './examples.ts'
import { postLines } from './posts.ts'
import { listBodies } from './queries.ts'

const monday = momentOf(instantAt(day('2026-11-23'), '09:00'))
const db = await testDatabase()
const { staff } = accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))

test('on the day of the demo every post of every body has somebody who acts, though some holders are away', async () => {
  const tx = reading(db, monday)
  let asB = 0
  for (const { id } of await listBodies(tx)) {
    for (const post of await postLines(tx, id, monday.today)) {
      assert.ok(post.acting, post.code)
      if (post.acting.as === 'B') asB += 1
    }
  }

  assert.equal(asB, 4, 'the four who are away on 23 November 2026')
})

test('everybody of the demo sign-ins holds the post named and is there', async () => {
  for (const { post } of DEMO_SIGN_INS) {
    const officer = await exampleOfficer(reading(db, monday), post)
    assert.ok(
      officer.posts.some(({ code, as }) => code === post && as === 'A'),
      post,
    )
    assert.equal(officer.staffId, staff.get(post))
  }
})

test('fictional people have identity numbers of a division that does not exist, all different', () => {
  const numbers = Array.from({ length: 3000 }, (_, i) => examplePerson(i).identityNumber)

  assert.ok(numbers.every((number) => number.startsWith('999901')))
  assert.equal(new Set(numbers).size, numbers.length)
})
