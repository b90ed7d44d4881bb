import { exampleDraft, exampleKeepers, type Keepers, takeOn } from '#areas/catalogue/examples.ts'
import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { startScheduler } from '#platform/jobs/scheduler.ts'
import { follow } from '#platform/journal/follow.ts'
import { makeLog } from '#platform/log.ts'
import { areas } from '../areas.ts'
import { keepPagesTrue } from '../server.ts'
import { subsiteDirectory } from '../subsite-directory.ts'
import type { BenchHouse } from './bench-house.ts'
import { benchServer } from './bench-server.ts'
import { percentile, type Row } from './row.ts'

const CIVIL = 16
const TIMES = 30

/** Where what is published has to show, and by what it is known there. */
interface Place {
  readonly what: string
  readonly path: (address: string, title: string) => string
}

const PLACES: readonly Place[] = [
  { what: 'page of the entry', path: (address) => address },
  { what: 'list of the catalogue', path: () => '/catalogue/entries' },
  { what: 'Atom feed of the list', path: () => '/catalogue/entries.atom' },
  { what: 'search', path: (_, title) => `/search?q=${encodeURIComponent(title)}` },
]

/**
 * From pressing the button at the desk to the first answer that shows the entry, at each place, with every page kept
 * beforehand and everything that happens by itself running. Asked again and again without a pause.
 */
export async function benchVisible(bench: BenchHouse): Promise<readonly Row[]> {
  const { db, moment } = bench
  const people = await exampleKeepers(reading(db, moment))
  const server = await benchServer(bench, async (_db, _moment, token) => ({ actor: people.keeper, sessionId: token }))
  const log = makeLog('silent', process.stderr)
  for (const listener of areas.flatMap((area) => area.listeners))
    while ((await follow(db, moment, listener)).heard > 0);
  const timer = await keepPagesTrue({ db, log }, server, await subsiteDirectory(db))
  const scheduler = startScheduler({ db, areas, jobs: [], clock: () => moment, log })
  server.afterPosts(async () => scheduler.wake())
  const times = new Map(PLACES.map(({ what }) => [what, [] as number[]]))
  try {
    for (let i = 0; i < TIMES; i += 1)
      for (const { what, ms } of await publishOnce(bench, people, server.address, i))
        must(times.get(what), what).push(ms)
  } finally {
    clearInterval(timer)
    await scheduler.stop()
    await server.stop()
  }
  return [...times].map(([what, all]) => ({
    what: `publication until the ${what} shows it`,
    measured: `p50 ${percentile(all, 50).toFixed(0)} ms, p95 ${percentile(all, 95).toFixed(0)} ms`,
    yardstick: 'the aim: 1000 ms',
    ratio: percentile(all, 95) / 1000,
  }))
}

async function publishOnce({ db, moment }: BenchHouse, people: Keepers, address: string, i: number) {
  const title = `第${i}次公示`
  const input = exampleDraft(CIVIL, 'd02-09', moment, { title })
  const { serial } = accepted(
    await inTransaction(db, moment, async (tx) => done(await takeOn(tx, people, input, 'approved'))),
  )
  const entry = `/catalogue/entries/civil/${serial}`
  await Promise.all(PLACES.map(({ path }) => fetch(address + path(entry, title)).then((answer) => answer.text())))
  const desk = `${address}/desk/catalogue/civil/${serial}`
  const headers = { cookie: 'gongkai-session=bench' }
  const form = await (await fetch(desk, { headers })).text()
  const field = (name: string) => must(new RegExp(`name="${name}"[^>]* value="([^"]+)"`).exec(form)?.[1], name)
  const body = new URLSearchParams({ csrf: field('csrf'), request_key: field('request_key'), revision: '1' })

  const begun = performance.now()
  const published = fetch(`${desk}/publish`, { method: 'POST', headers, body, redirect: 'manual' })
  const seen = PLACES.map(async ({ what, path }) => {
    for (;;) {
      const answer = await fetch(address + path(entry, title))
      const text = await answer.text()
      if (answer.status === 200 && text.includes(entry)) return { what, ms: performance.now() - begun }
    }
  })
  const { status } = await published
  if (status !== 303) throw new Error(`publishing answered ${status}`)
  return Promise.all(seen)
}
