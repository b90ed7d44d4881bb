import { listBodies } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import type { Coverage } from '#law/catalogue/coverage.ts'
import { ATTRIBUTES } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import { countsPublished, yearsPublished } from '../counts.ts'
import { theCatalogue } from '../the-catalogue.ts'
import { wordsOf } from '../words/index.ts'
import { coverageView } from './coverage-view.ts'

/** A way into the catalogue; `n` null where it is not counted beforehand. */
export interface WayIn {
  readonly query: string
  readonly name: string
  readonly n: number | null
  /** The part of the name of a field in descriptions that stands after `/catalogue#`. */
  readonly anchor?: string
}

export interface HomeView {
  readonly published: number
  readonly coverage: Coverage
  readonly domains: readonly WayIn[]
  readonly bodies: readonly WayIn[]
  readonly levels: readonly WayIn[]
  readonly years: readonly WayIn[]
  readonly attributes: readonly WayIn[]
}

/** What the first page of the catalogue shows: how it stands, and the ways in. */
export async function homeView(tx: Tx, lang: Lang): Promise<HomeView> {
  const words = wordsOf(lang)
  const bodies = await listBodies(tx)
  const counts = await countsPublished(tx)
  const { domains, standards } = theCatalogue()
  const sum = (fits: (one: (typeof counts)[number]) => boolean) =>
    counts.filter(fits).reduce((total, { n }) => total + n, 0)
  const levelOf = new Map(bodies.map(({ id, level }) => [id, level]))
  return {
    published: sum(() => true),
    coverage: (await coverageView(tx, lang)).all,
    domains: domains
      .map(({ id, name }) => ({
        ...{ query: `domain=${id}`, name: name[lang], anchor: id },
        n: sum(({ standardId }) => standards.get(standardId)?.domain.id === id),
      }))
      .filter(({ n }) => tx.within === undefined || n > 0), // a field without entries says something of the county only
    bodies: bodies
      .map((body) => ({
        ...{ query: `body=${body.id}`, name: body.shortName[lang] },
        n: sum(({ bodyId }) => bodyId === body.id),
      }))
      .filter(({ n }) => n > 0),
    levels: (['county', 'township'] as const)
      .map((level) => ({
        ...{ query: `level=${level}`, name: words.level[level] },
        n: sum(({ bodyId }) => levelOf.get(bodyId) === level),
      }))
      .filter(({ n }) => n > 0),
    years: (await yearsPublished(tx)).map(({ year, n }) => ({
      ...{ query: `year=${year}`, name: words.home.year(year), n },
    })),
    attributes: ATTRIBUTES.map((attribute) => ({
      ...{ query: `way=${attribute}`, name: words.attribute[attribute], n: null },
    })),
  }
}
