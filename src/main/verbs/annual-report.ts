import { findBody, findBodyByCode } from '#areas/organisations/index.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { printedReport } from './annual-report/printed-report.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai annual-report --body ID --year YEAR --json
Makes the statutory annual report on open government information of a body (its number, or its name in the lawbook, such
as market) as its requests stand now, and writes it to standard output as one JSON object:
  table2   the ten cells, feesFen in fen; null: no register of this house counts it yet, the office has to state it
  table3   rows by result code (received, carried_in, 1 … 6.3, replied, carried_out), each by kind of applicant and total
  table4   reconsideration, direct_suit, suit_after_reconsideration, each by outcome and total
  checks   {"passed":true,"findings":[]}, a finding for each identity that fails, with its cells
  sections 一, 五 and 六 as drafted from the figures, with what the office has to write itself
Exit status: 1 if a check failed or there is no such body, 2 if the call was wrong.`

/** `gongkai annual-report`: a year of a body in figures. */
export async function run(args: string[]): Promise<number> {
  const [, body, , year] = args
  const right = args.length === 5 && /^--body \S+ --year 20\d\d --json$/.test(args.join(' '))
  if (!right || body === undefined || year === undefined) return sayUsage(args, USAGE)
  return withServer({ fresh: false }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      return await tell(reading(db, now()), body, Number(year))
    } finally {
      await db.close()
    }
  })
}

async function tell(tx: Tx, asked: string, year: number): Promise<number> {
  const body = await (/^\d{1,9}$/.test(asked) ? findBody(tx, Number(asked)) : findBodyByCode(tx, asked))
  if (!body) {
    process.stderr.write(`There is no body ${asked}.\n`)
    return 1
  }
  const report = await printedReport(tx, body, year)
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  return report.checks.passed ? 0 : 1
}
