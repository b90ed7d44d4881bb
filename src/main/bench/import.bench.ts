import { beginImport, checkRows, draftNext, readImport, type TableInput } from '#areas/catalogue/index.ts'
import { findBodyByCode } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { csvOf } from '#base/csv.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { xlsxOf } from '#platform/files/table/write-xlsx.ts'
import type { BenchHouse } from './bench-house.ts'
import type { Row } from './row.ts'

const BY = { kind: 'machine', name: 'bench' } as const
const HEADINGS = ['目录事项编号', '标题', '公开属性', '信息形成日期', '内容要素']

/** A table of entries from the file to the last draft, each with its obligation and clock, beside only checking it. */
export async function benchImport(house: BenchHouse, n: number): Promise<readonly Row[]> {
  const act = async <T>(verb: (tx: Tx) => Promise<Outcome<T>>) =>
    accepted(await inTransaction(house.db, house.moment, verb))
  const { id: bodyId } = must(await findBodyByCode(reading(house.db, house.moment), 'civil'), 'civil')
  const cells = [HEADINGS, ...Array.from({ length: n }, (_, i) => rowOf(i))]
  const csv = { bodyId, name: 'a.csv', bytes: Buffer.from(csvOf(cells)) }
  const xlsx = { bodyId, name: 'a.xlsx', bytes: xlsxOf({ name: 'a', widths: HEADINGS.map(() => 20), rows: cells }) }
  const peak = watchMemory()
  const check = async (table: TableInput) => {
    for await (const batch of checkRows(reading(house.db, house.moment), table)) accepted(batch)
  }
  const [checkedCsv, checkedXlsx] = [await seconds(() => check(csv)), await seconds(() => check(xlsx))]
  const peakChecking = peak.mb()
  const imported = await seconds(async () => {
    const ref = { bodyId, ...(await act((tx) => readImport(tx, BY, csv))) }
    await act((tx) => beginImport(tx, BY, { ref, lines: null }))
    while ((await act(async (tx) => done(await draftNext(tx, BY, ref)))) > 0);
  })
  const peakAll = peak.stop()
  const rate = (time: number) => Math.round(n / time)
  const yardstick = `only checking it: ${rate(checkedCsv)} rows/s, XLSX ${rate(checkedXlsx)}; at most ${peakChecking} MB`
  return [
    {
      what: `import of ${n} rows (${Math.round(csv.bytes.length / 1e5) / 10} MB), 1 client`,
      measured: `${rate(imported)} rows/s, ${imported.toFixed(1)} s, at most ${peakAll} MB`,
      ...{ yardstick, ratio: checkedCsv / imported },
    },
  ]
}

/** A row of the length such rows have. */
function rowOf(i: number): readonly string[] {
  const words = `申领人数：${100 + (i % 900)}人，其中八十周岁以上${i % 90}人\n发放总额：${(i % 70) + 3}万元，已于当月十五日发放到户`
  return ['d02-09', `安澜县第${i}期养老服务补贴发放情况公示`, '主动公开', '2026-11-20', words]
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/** The most memory the process takes, in MB, with the tables themselves. */
function watchMemory() {
  let most = 0
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const timer = setInterval(look, 50)
  const mb = () => {
    look()
    return Math.round(most / 1e6)
  }
  return {
    mb,
    stop: () => {
      clearInterval(timer)
      return mb()
    },
  }
}
