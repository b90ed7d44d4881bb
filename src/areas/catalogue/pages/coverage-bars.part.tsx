import type { Lang } from '#base/text.ts'
import { fallenDue } from '#law/catalogue/coverage.ts'
import { Bars } from '#ui/bars.tsx'
import { printCount } from '#ui/print-day.ts'
import { wordsOf } from '../words/index.ts'
import type { CoverageRow } from './coverage-view.ts'

/** Each field as a bar of what has fallen due: published, published with elements missing, late. */
export function CoverageBars({
  lang,
  rows,
  link,
}: {
  readonly lang: Lang
  readonly rows: readonly CoverageRow[]
  link(path: string): string
}) {
  const words = wordsOf(lang).coverage
  const bars = rows.map(({ key, name, query, coverage }) => ({
    ...{ key, name, href: link(`/catalogue/missing?${query}`) },
    parts: [
      { kind: 'solid' as const, size: coverage.published },
      { kind: 'hatched' as const, size: coverage.thin },
      { kind: 'late' as const, size: coverage.late },
    ],
    says: words.share(printCount(coverage.published + coverage.thin), printCount(fallenDue(coverage))),
  }))
  return <Bars bars={bars} says={words.pictureTwin} share />
}
