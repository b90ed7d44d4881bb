import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { lawbookPowers, readFlows, settleCharts, settlePowers } from '../../processes/index.ts'
import { area } from '../area.ts'
import { adoptStandard } from './adopt-standard.ts'
import * as example from './examples.ts'
import { publishStandard } from './publish-standard.ts'

const { AFTER_COMMENTS, FROM, HEAD, UPPER } = example
const SETTLE = { kind: 'machine', name: 'settle' } as const
const db = await testDatabase()
await example.settledStandards(db)
await inTransaction(db, example.MONDAY, async (tx) => {
  accepted(await settleCharts(tx, SETTLE, readFlows(), example.SINCE))
  const exercised = lawbookPowers().filter(({ standard }) => standard === UPPER)
  accepted(await settlePowers(tx, SETTLE, exercised, example.SINCE))
  return done({ exercised: exercised.length })
})
const own = await example.filed(db, 'al-water')
await inTransaction(db, AFTER_COMMENTS, async (tx) => {
  accepted(await publishStandard(tx, HEAD, { standardId: own, revision: 1, from: FROM }))
  const adapted = { state: 'adapted', byStandard: own, from: FROM, places: [], reason: '细化' } as const
  return adoptStandard(tx, HEAD, { standardId: UPPER, bodyId: example.bodyId('eco'), ...adapted })
})
const web = await testWeb(db, [area], FROM)
const see = async (path: string) =>
  (await web.visitor().get(path)).body
    .replace(/<(?!a )[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const FACTS = '?f.mode=delay&f.similar_1y=no'

test('the calculator of a refined standard names the body and leads to its own with the same facts', async () => {
  const page = await see(`/en/standards/${UPPER}/calculator${FACTS}`)

  assert.match(page, /Ecological Environment Bureau decides by a refinement of this standard/)
  assert.ok(page.includes(`<a href="/en/standards/${own}/calculator${FACTS}"`), 'nothing is typed twice')
  assert.doesNotMatch(page, /No body of the county uses this standard/)
  assert.doesNotMatch(await see(`/en/standards/${own}/calculator${FACTS}`), /No body of the county|refinement/)
})

test('the page of the refinement says who made it, and which power of that body is listed with the upper one', async () => {
  const page = await see(`/en/standards/${own}`)

  assert.match(page, /Made and used by .*Ecological/)
  assert.doesNotMatch(page, /names none that is exercised/)
  assert.match(page, /href="\/en\/powers\/[^"]+"/)
})
