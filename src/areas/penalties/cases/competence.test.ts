import assert from 'node:assert/strict'
import { test } from 'node:test'

import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { lawbookPowers, readFlows, settleCharts, settlePowers } from '../../processes/index.ts'
import { area } from '../area.ts'
import { adoptStandard } from '../standards/adopt-standard.ts'
import { bodyId } from '../standards/examples.ts'
import * as example from './examples.ts'
import { lead } from './verbs/lead.ts'
import { onTheSpot } from './verbs/on-the-spot.ts'

const FOREST = 'forest-76-1'
/** A standard of the city management: stalls before the door. */
const STALLS = 'sz-cg-002'
const SETTLE = { kind: 'machine', name: 'settle' } as const
const db = await testDatabase()
const { officer, second, head } = await example.settleMarket(db)
const first = example.morning('2026-01-05')
const listed = lawbookPowers().filter(({ standard }) => [FOREST, STALLS, example.STANDARD].includes(standard ?? ''))
accepted(await inTransaction(db, first, (tx) => settleCharts(tx, SETTLE, readFlows(), day('2026-01-05'))))
accepted(await inTransaction(db, first, (tx) => settlePowers(tx, SETTLE, listed, day('2026-01-05'))))
const opened = async (standardId: string) => {
  const outcome = await inTransaction(db, example.morning('2026-11-02'), (tx) =>
    lead(tx, officer, example.leadOf({ standardId })),
  )
  return outcome.ok ? 'done' : `${outcome.no.code} ${outcome.no.article?.article}`
}

test('the market bureau opens a case of trading without registration, its own power, and none of felling trees, that of the forest bureau (§17)', async () => {
  assert.equal(listed.length, 3, 'all are on the list of powers')

  assert.equal(await opened(example.STANDARD), 'done')
  assert.equal(await opened(FOREST), 'penalties.not-your-power 17')
})

test('on the spot it is refused alike, before anybody is asked for a certificate or a name', async () => {
  const { lighter, heavier, ...more } = example.proposed()
  const form = {
    ...{ bodyId: bodyId('market'), placeBodyId: null, standardId: FOREST, second: second.staffId },
    ...{ party: example.company(2), proposed: { ...more, lighter, heavier }, statement: null },
    ...{ collect: null, receipt: null, note: '' },
  }

  const outcome = await inTransaction(db, example.morning('2026-11-02'), (tx) => onTheSpot(tx, officer, form as never)) // as far as it is read

  assert.equal(outcome.ok ? 'done' : outcome.no.code, 'penalties.not-your-power')
})

test('the form offers only what the body may act on', async () => {
  const web = await testWeb(db, [area], day('2026-11-02'))

  const { body } = await web.officer(officer).get('/desk/penalties/new')

  assert.match(body, new RegExp(`value="${example.STANDARD}"`))
  assert.doesNotMatch(body, new RegExp(`value="${FOREST}"`))
})

test('a body that has taken a standard into use may act by it, also where the list names another; superseded, no more', async () => {
  const adoption = { standardId: STALLS, bodyId: bodyId('market'), places: [], reason: '受委托。' }
  const adopt = (state: 'adopted' | 'superseded', on: string) =>
    inTransaction(db, example.morning(on), (tx) =>
      adoptStandard(tx, head, {
        ...{ ...adoption, state, from: day(on) },
        byStandard: state === 'superseded' ? example.STANDARD : null,
      }),
    )
  assert.equal(await opened(STALLS), 'penalties.not-your-power 17')
  accepted(await adopt('adopted', '2026-10-30'))

  assert.equal(await opened(STALLS), 'done')
  accepted(await adopt('superseded', '2026-11-02'))
  assert.equal(await opened(STALLS), 'penalties.not-your-power 17')
})
