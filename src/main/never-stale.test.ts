import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { makeLog } from '#platform/log.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { momentOf } from '#platform/now.ts'
import { readSettings } from '#platform/settings.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { startServer } from '#platform/web/server.ts'
import { areas } from './areas.ts'
import { keepPagesTrue, serverParts } from './server.ts'
import { subsiteDirectory } from './subsite-directory.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, moment))
const log = makeLog('silent')
const subsites = await subsiteDirectory(db)
const parts = serverParts(
  {
    ...{ db, vault: db.vault, settings: { ...readSettings({}), port: 0 }, areas, demo: false, log },
    ...{ metrics: makeMetrics(), clock: () => moment },
  },
  { address: (name) => `/assets/${name}`, find: () => null },
  subsites,
)
const server = await startServer({
  ...parts,
  doorkeeper: async (_db, _moment, token) => ({ actor: people.keeper, sessionId: token }),
})
clearInterval(await keepPagesTrue({ db, log }, server, subsites)) // only the look before the answer is left, none at intervals
after(() => server.stop())

test('who is told that an entry is published finds no list, feed or description from before, though all were kept', async () => {
  const draft = exampleDraft(16, 'd02-09', moment, { title: '低保标准' })
  const { serial } = accepted(
    await inTransaction(db, moment, async (tx) => done(await takeOn(tx, people, draft, 'approved'))),
  )
  const entry = `/catalogue/entries/civil/${serial}`
  const paths = [
    '/catalogue',
    '/catalogue/entries',
    '/catalogue/entries.atom',
    '/catalogue/entries.json',
    '/catalogue.ttl',
  ]
  const get = (path: string, etag?: string | null) =>
    fetch(server.address + path, etag ? { headers: { 'if-none-match': etag } } : {})
  const etags = new Map<string, string | null>()
  for (const path of paths) etags.set(path, (await get(path)).headers.get('etag'))
  for (const [path, etag] of etags) assert.equal((await get(path, etag)).status, 304, `${path} is kept`)
  assert.equal((await get(entry)).status, 404)

  assert.equal(await publish(entry), 303)

  for (const [path, etag] of etags) {
    const now = await get(path, etag)
    assert.equal(now.status, 200, `${path} is made anew`)
    if (path !== '/catalogue') assert.match(await now.text(), new RegExp(entry), path)
  }
  const page = await get(entry)
  assert.equal(page.status, 200)
  assert.equal((await get(entry, page.headers.get('etag'))).status, 304, 'and costs nearly nothing from then on')
})

/** Presses the button at the desk. */
async function publish(entry: string): Promise<number> {
  const desk = server.address + entry.replace('/catalogue/entries/', '/desk/catalogue/')
  const headers = { cookie: 'gongkai-session=test' }
  const form = await (await fetch(desk, { headers })).text()
  const field = (name: string) => must(new RegExp(`name="${name}"[^>]* value="([^"]+)"`).exec(form)?.[1], name)
  const body = new URLSearchParams({ csrf: field('csrf'), request_key: field('request_key'), revision: '1' })
  return (await fetch(`${desk}/publish`, { method: 'POST', headers, body, redirect: 'manual' })).status
}
