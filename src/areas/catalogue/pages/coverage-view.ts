import { type BodyLine, listBodies } from '#areas/organisations/index.ts'
import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { addCoverage, type Coverage, coverageOf, NO_COVERAGE } from '#law/catalogue/coverage.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type CountedObligation, obligationsToCount } from '../counts.ts'
import { countReassessments } from '../reassess/queries.ts'
import { theCatalogue } from '../the-catalogue.ts'
import { wordsOf } from '../words/index.ts'

/** One line of a table of coverage; `query` opens what is behind its figures. */
export interface CoverageRow {
  readonly key: string
  readonly name: string
  readonly query: string
  readonly coverage: Coverage
}

/** Coverage of the county by field, by body and by level, and in all. */
export interface CoverageView {
  readonly all: Coverage
  readonly byDomain: readonly CoverageRow[]
  readonly byBody: readonly CoverageRow[]
  readonly byLevel: readonly CoverageRow[]
  /** Of what is withheld: how much waits for its reassessment in time, and how much too long. */
  readonly reassess: { readonly due: number; readonly late: number }
}

/** Counts every obligation once in each table. A line without obligations is left out. */
export async function coverageView(tx: Tx, lang: Lang): Promise<CoverageView> {
  const bodies = await listBodies(tx)
  const obligations = await obligationsToCount(tx)
  const { domains, standards } = theCatalogue()
  const levels = new Map(bodies.map(({ id, level }) => [id, level]))
  const domainOf = ({ standardId }: CountedObligation) => standards.get(standardId)?.domain.id ?? ''
  const byDomain = counted(obligations, domainOf, tx.today)
  const byBody = counted(obligations, ({ bodyId }) => String(bodyId), tx.today)
  const byLevel = counted(obligations, ({ bodyId }) => levels.get(bodyId) ?? '', tx.today)
  const row = (key: string, name: string, query: string, from: ReadonlyMap<string, Coverage>): CoverageRow[] => {
    const coverage = from.get(key)
    return coverage ? [{ key, name, query, coverage }] : []
  }
  return {
    reassess: await countReassessments(tx),
    all: [...byDomain.values()].reduce(addCoverage, NO_COVERAGE),
    byDomain: domains.flatMap(({ id, name }) => row(id, name[lang], `domain=${id}`, byDomain)),
    byBody: bodies.flatMap((body: BodyLine) => row(String(body.id), body.shortName[lang], `body=${body.id}`, byBody)),
    byLevel: (['county', 'township'] as const).flatMap((level) =>
      row(level, wordsOf(lang).level[level], `level=${level}`, byLevel),
    ),
  }
}

function counted(
  obligations: readonly CountedObligation[],
  keyOf: (one: CountedObligation) => string,
  on: Day,
): ReadonlyMap<string, Coverage> {
  return new Map([...Map.groupBy(obligations, keyOf)].map(([key, some]) => [key, coverageOf(some, on)]))
}
