import { createHash } from 'node:crypto'
import { aggregateReports } from '#law/requests/report/aggregate-reports.ts'
import type { AnnualReport } from '#law/requests/report/annual-report.ts'
import type { CountedCell } from '#law/requests/report/figures.ts'
import type { Reporter } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'
import { canonical } from '#proof/canonical.ts'
import { reportOfBody } from '../requests/index.ts'
import type { Frozen, FrozenCases, Member, ReportDocument } from './contract.ts'
import { handedIn } from './handed-in.ts'
import { membersOf } from './who-reports.ts'

/**
 * Counts the year of a body as everything stands at this moment. A government adds up what its bodies signed and handed
 * in, and counts itself what was asked of it; whose report is not there is named.
 */
export async function freeze(
  tx: Tx,
  { bodyId, year, scope }: { readonly bodyId: number; readonly year: number; readonly scope: Reporter },
): Promise<{ readonly frozen: Frozen; readonly cases: FrozenCases }> {
  const own = await reportOfBody(tx, bodyId, year)
  const cases: FrozenCases = Object.fromEntries(own.cases)
  const below = scope === 'government' ? await membersOf(tx, bodyId) : []
  const there = await handedIn(tx, below, year)
  const all = aggregateReports([own, ...there.map(({ document }) => asReport(document))])
  const got = new Set(there.map(({ document }) => document.bodyId))
  const frozen: Frozen = {
    ...{ frozenOn: tx.today, figures: all.figures, overview: all.overview, unknown: all.unknown, stated: all.stated },
    members: there.map(memberOf),
    missing: below.filter(({ id }) => !got.has(id)).map(({ id }) => id),
    casesHash: createHash('sha256').update(canonical(cases)).digest('hex'),
  }
  return { frozen, cases }
}

function memberOf({ document, hash }: { readonly document: ReportDocument; readonly hash: string }): Member {
  const { bodyId, edition, figures } = document
  return { bodyId, edition, hash, figures }
}

/** Of a report that is only added up the cases stay where they are: with its body. */
function asReport({ year, frozenOn, figures, overview, stated, unknown }: ReportDocument): AnnualReport {
  return { year, frozenOn, figures, overview, stated, unknown, cases: new Map<CountedCell, readonly string[]>() }
}
