import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countFound, find, loadCollection, suggest } from '#areas/search/index.ts'
import { accepted } from '#base/outcome.ts'
import { passagesOf } from '#base/search/passages.ts'
import { asOwner } from '#platform/db/connect.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { readLaws } from '../read-laws.ts'
import type { BenchHouse } from './bench-house.ts'
import { percentile, type Row } from './row.ts'

const LAWS = fileURLToPath(new URL('../../../../shared/data/corpus/laws.jsonl.zst', import.meta.url))
const QUERIES = fileURLToPath(new URL('../../../../shared/data/corpus/queries.json', import.meta.url))
const FIGURES = '一二三四五六七八九'
/** The index of passages: made after the filling, as it is much quicker so. */
const INDEXES = ['document_terms_idx', 'passage_terms_idx']

/**
 * The sample questions and words of two characters among so many documents: articles of real laws, each a document of
 * its own, copied with other numbers until there are enough. Left out where the file of laws is not there.
 */
export async function benchSearch(house: BenchHouse, sizes: readonly number[]): Promise<readonly Row[]> {
  if (!existsSync(LAWS)) {
    process.stderr.write('search: left out, the file of law texts is not there\n')
    return []
  }
  const rows: Row[] = []
  const first = new Map<string, number>()
  for (const size of sizes) {
    await load(house, size)
    for (const { what, times } of await measure(reading(house.db, house.moment))) {
      const p95 = percentile(times, 95)
      const before = first.get(what) ?? p95
      first.set(what, before)
      rows.push({
        what: `${what}, ${size.toLocaleString('en')} documents`,
        measured: `p50 ${percentile(times, 50).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
        yardstick: `p95 among ${(sizes[0] ?? 0).toLocaleString('en')}: ${before.toFixed(0)} ms`,
        ratio: p95 / before,
      })
    }
  }
  return rows
}

async function measure(tx: Tx) {
  const [questions, words] = [sampleQuestions(), twoCharacters()]
  return [
    { what: 'sample questions', times: await timed(questions, (typed) => find(tx, typed)) },
    { what: 'words of two characters', times: await timed(words, (typed) => find(tx, typed)) },
    { what: 'names while typing', times: await timed(words, (typed) => suggest(tx, typed, 'zh-Hans')) },
    { what: 'counts of kinds, bodies, years', times: await timed(words, (typed) => countFound(tx, typed)) },
  ]
}

async function timed(typed: readonly string[], once: (typed: string) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < 6; round += 1) {
    for (const each of typed) {
      const begun = performance.now()
      await once(each)
      if (round > 0) times.push(performance.now() - begun)
    }
  }
  return times
}

function sampleQuestions(): readonly string[] {
  const { rows } = JSON.parse(readFileSync(QUERIES, 'utf8')) as { rows: { query: string }[] } // a sample file of a known shape
  return rows.map(({ query }) => query)
}

/** Frequent and rare ones, of laws, offices and daily life. */
function twoCharacters(): readonly string[] {
  return '管理 规定 机关 行政 处罚 许可 公开 信息 申请 食品 药品 安全 环境 土地 房屋 学校 医院 车辆 税务 消防 野生 渔业 烟草 广告 价格 合同 劳动 工资 婚姻 户籍 档案 统计 审计 保密 测绘 气象 地震 种子 农药 兽医'.split(
    ' ',
  )
}

/** Fills the index up to so many documents. */
async function load(house: BenchHouse, size: number): Promise<void> {
  await asOwner(house.target, async (client) => {
    for (const index of INDEXES) await client.query(`drop index if exists search.${index}`)
  })
  accepted(
    await inTransaction(house.db, house.moment, (tx) =>
      loadCollection(tx, { name: 'copies', documents: copies(size) }),
    ),
  )
  await asOwner(house.target, async (client) => {
    await client.query("set maintenance_work_mem = '1GB'")
    for (const index of INDEXES)
      await client.query(
        `create index ${index} on search.${index.replace('_terms_idx', '')} using gin (terms) with (fastupdate = off)`,
      )
    await client.query('vacuum analyze search.document')
    await client.query('vacuum analyze search.passage')
  })
}

/** Articles of the laws as documents, over and over with other numbers. */
async function* copies(size: number) {
  let made = 0
  for (let round = 0; ; round += 1) {
    for await (const law of readLaws(LAWS, 'copies')) {
      for (const { text } of law.texts.flatMap(passagesOf)) {
        if (made === size) return
        made += 1
        const name = `${law.title['zh-Hans']}第${made}号`
        const title = { 'zh-Hans': name, 'zh-Hant': name, en: name }
        yield { ...law, key: `${made}`, title, aliases: [], texts: [renumbered(text, round)] }
      }
    }
  }
}

function renumbered(text: string, round: number): string {
  return text.replace(/[一二三四五六七八九]/gu, (figure) => FIGURES[(FIGURES.indexOf(figure) + round) % 9] ?? figure)
}
