import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { findBodyByCode } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import type { BenchHouse } from './bench-house.ts'
import { benchServer } from './bench-server.ts'
import { percentile, type Row } from './row.ts'

const TIMES = 7
/** Public pages that change with every entry, so that none is kept: each is made anew. */
const PAGES = [
  '/catalogue',
  '/catalogue/entries',
  '/catalogue/entries?page=2',
  '/catalogue/missing',
  '/catalogue/coverage',
  '/catalogue/standards/d02-09',
  '/catalogue/entries.atom',
  '/catalogue.ttl',
  '/sitemap.xml',
]

/** What a public page costs among few entries of the catalogue and among many. */
export async function benchGrowth(bench: BenchHouse, sizes: readonly [few: number, many: number]): Promise<Row[]> {
  const server = await benchServer(bench)
  try {
    await publish(bench, sizes[0])
    const few = await measure(server)
    await publish(bench, sizes[1] - sizes[0])
    const many = await measure(server)
    return PAGES.map((page, i) => ({
      what: `${page} among ${sizes[1].toLocaleString('en')} entries`,
      measured: `p50 ${must(many[i], page).toFixed(0)} ms`,
      yardstick: `among ${sizes[0].toLocaleString('en')}: ${must(few[i], page).toFixed(0)} ms`,
      ratio: must(many[i], page) / must(few[i], page),
    }))
  } finally {
    await server.stop()
  }
}

/** The same kind of entry over and over, through every signature. */
async function publish({ db, moment }: BenchHouse, n: number): Promise<void> {
  const people = await exampleKeepers(reading(db, moment))
  const { id } = must(await findBodyByCode(reading(db, moment), 'civil'), 'civil')
  for (let at = 0; at < n; at += 100)
    await inTransaction(db, moment, async (tx) => {
      for (let i = 0; i < Math.min(100, n - at); i += 1)
        await takeOn(tx, people, exampleDraft(id, 'd02-09', moment, { title: `第${at + i}期公示` }), 'published')
      return done(null)
    })
}

async function measure(server: Awaited<ReturnType<typeof benchServer>>): Promise<readonly number[]> {
  const all: number[] = []
  for (const page of PAGES) {
    const times: number[] = []
    for (let i = 0; i < TIMES; i += 1) {
      server.dropPages(['disclosures', 'obligations'])
      const begun = performance.now()
      const answer = await fetch(server.address + page)
      await answer.text()
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
      times.push(performance.now() - begun)
    }
    all.push(percentile(times, 50))
  }
  return all
}
