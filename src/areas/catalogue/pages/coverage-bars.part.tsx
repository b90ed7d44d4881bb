import type { Lang } from '#base/text.ts'
import { type Coverage, fallenDue } from '#law/catalogue/coverage.ts'
import { printCount } from '#ui/print-day.ts'
import { wordsOf } from '../words/index.ts'
import type { CoverageRow } from './coverage-view.ts'

/** Each field as a bar of what has fallen due; the table below says the same in figures. */
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
  return (
    <>
      <svg className="defs" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="thin" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V4" strokeWidth="2" />
          </pattern>
        </defs>
      </svg>
      <ul className="bars">
        {rows.map(({ key, name, query, coverage }) => (
          <li key={key}>
            <a href={link(`/catalogue/missing?${query}`)}>{name}</a>
            <Bar coverage={coverage} />
            <span className="num">
              {words.share(printCount(coverage.published + coverage.thin), printCount(fallenDue(coverage)))}
            </span>
          </li>
        ))}
      </ul>
      <p className="twin">{words.pictureTwin}</p>
    </>
  )
}

function Bar({ coverage }: { readonly coverage: Coverage }) {
  const all = fallenDue(coverage)
  if (all === 0) return <span />
  const parts = (['published', 'thin', 'late'] as const).map((kind) => ({ kind, wide: (coverage[kind] / all) * 1000 }))
  let from = 0
  return (
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {parts.map(({ kind, wide }) => {
        const x = from
        from += wide
        return wide > 0 ? <rect key={kind} className={CLASS[kind]} x={x} y="1" width={wide} height="14" /> : null
      })}
    </svg>
  )
}

const CLASS = { published: 'met', thin: 'thin', late: 'late' } as const
