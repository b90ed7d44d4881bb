import { type Amount, amount } from '#law/penalties/amount.ts'
import { dispersionOf } from '#law/penalties/statistics/dispersion.ts'
import { quartile, rising } from '#law/penalties/statistics/quartile.ts'
import type { Dot, Spread } from './contract.ts'
import type { PastDecision } from './past-decision.ts'

/** How far apart the fines of each cell of one violation lie, by edition: a row of `penalties.cell_figure` each. */
export function cellFigures(all: readonly PastDecision[]) {
  const placed = all.filter(({ penalty, p, cell }) => penalty && p !== null && cell !== null)
  const groups = Map.groupBy(placed, ({ hash, cell }) => `${hash} ${cell}`)
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (!first?.cell) return []
    const published = own.filter(({ publishedOn }) => publishedOn !== null)
    const { hash, cell, edition, tier, band } = first
    return [
      {
        ...{ hash, cell, edition, tier, n: own.length, published: published.length },
        band: band && JSON.stringify(band.map((end) => end.toFixed(4))),
        spread: JSON.stringify(spreadOf(own)),
        spread_published: published.length === 0 ? null : JSON.stringify(spreadOf(published)),
        dots: JSON.stringify(dotsOf(own)),
      },
    ]
  })
}

/** Places to a ten-thousandth, fines to the fen; η² where several bodies decided. Fewer than five are kept, not told. */
function spreadOf(own: readonly PastDecision[]): Spread {
  const rows = own.flatMap(({ bodyId, p }) => (p === null ? [] : [{ body: String(bodyId), p }]))
  const fines = own.flatMap(({ fine }) => (fine === null ? [] : [fine]))
  const found = dispersionOf(rows)
  const between = found.kind === 'spread' ? (found.betweenBodies?.toFixed(4) ?? null) : null
  return {
    p: fiveOf(
      rows.map(({ p }) => p),
      4,
    ),
    fine: fiveOf(fines, 2),
    between,
  }
}

function fiveOf(values: readonly Amount[], places: number): Spread['p'] {
  const sorted = rising(values)
  const [least] = sorted
  const most = sorted.at(-1)
  const text = (value: Amount | undefined) => (value ?? amount(0)).toFixed(places)
  if (!least) return { least: '0', lower: '0', median: '0', upper: '0', most: '0' }
  const [lower, median, upper] = [quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3)]
  return { least: text(least), lower: text(lower), median: text(median), upper: text(upper), most: text(most) }
}

/** Decisions of one body at one place that stand alike to the tier are one dot that counts them. */
function dotsOf(own: readonly PastDecision[]): readonly Dot[] {
  const dots = own.map(({ bodyId, p, deviation, ground }) => ({
    ...{ body: bodyId, p: (p ?? amount(0)).toFixed(2), deviation, ground: deviation === 'mitigated' ? ground : null },
  }))
  return [...Map.groupBy(dots, (dot) => JSON.stringify(dot)).values()].flatMap((same) =>
    same[0] ? [{ ...same[0], n: same.length }] : [],
  )
}
