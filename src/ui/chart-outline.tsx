import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { type Cited, LawChips } from './law-chip.tsx'
import { wordsOf } from './words/index.ts'

/** A risk point of a step: what may go wrong, what is done against it, and who answers for that. */
export interface OutlineRisk {
  readonly level: 'high' | 'medium' | 'low'
  readonly point: string
  readonly control: string
  readonly responsible?: string | null
}

/** A figure of a step: `中位`, `0.3个工作日`. */
export interface OutlineFigure {
  readonly name: string
  readonly value: ReactNode
}

/** Where a step leads: the words on the line and the step it ends at. */
export interface OutlineWay {
  readonly when: string | null
  readonly to: string
  /** Anchor of a step of the same outline, `#…`; null where the way leads to the end. */
  readonly href: string | null
}

/** One step of a chart, as it is told in words. `id` is the anchor the drawing leads to. */
export interface OutlineRow {
  readonly id: string
  readonly title: string
  /** The number on the drawing; null for a wait or an event that nobody works on. */
  readonly no: number | null
  readonly post?: ReactNode
  /** Both limits: `法定5个工作日`, `承诺1个工作日`. */
  readonly limits?: readonly ReactNode[]
  /** What else is to be said of it, a sentence each. */
  readonly says?: readonly string[]
  readonly figures?: readonly OutlineFigure[]
  readonly risks?: readonly OutlineRisk[]
  readonly documents?: readonly string[]
  readonly laws?: readonly Cited[]
  readonly ways?: readonly OutlineWay[]
  /** Where a case stands; absent on a published chart, where nothing has happened. */
  readonly state?: 'past' | 'now' | 'later' | undefined
  /** What became of the step in the later of two editions. */
  readonly mark?: 'added' | 'removed' | 'changed' | undefined
}

/** A chart as an ordered list: everything the drawing says, in order, for those who listen or prefer text. */
export function ChartOutline({ lang, rows }: { readonly lang: Lang; readonly rows: readonly OutlineRow[] }) {
  return (
    <ol className="outl">
      {rows.map((row) => (
        <li
          key={row.id}
          id={row.id}
          tabIndex={-1}
          className={row.mark ?? row.state}
          aria-current={row.state === 'now' ? 'step' : undefined}
        >
          <span className="n" aria-hidden="true">
            {row.no}
          </span>
          <Title lang={lang} row={row} />
          <PostAndLimits row={row} />
          {row.figures && row.figures.length > 0 && <Figures figures={row.figures} />}
          {row.says?.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Risks lang={lang} risks={row.risks ?? []} />
          <Documents lang={lang} documents={row.documents ?? []} />
          <Ways lang={lang} ways={row.ways ?? []} />
          {row.laws && row.laws.length > 0 && (
            <p>
              <LawChips laws={row.laws} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Title({ lang, row }: { readonly lang: Lang; readonly row: OutlineRow }) {
  const words = wordsOf(lang)
  return (
    <h3>
      {row.title}
      {row.state === 'past' && <span className="sr">{words.flow.done}</span>}
      {row.state === 'now' && <span className="where">{words.flow.here}</span>}
      {row.mark && <span className={`tag mark ${row.mark}`}>{words.chart.marks[row.mark]}</span>}
    </h3>
  )
}

function PostAndLimits({ row }: { readonly row: OutlineRow }) {
  const limits = row.limits ?? []
  if (row.post === undefined && limits.length === 0) return null
  return (
    <p className="who">
      {row.post !== undefined && <span>{row.post}</span>}
      {limits.map((limit, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of two, never reordered
        <span key={i}>{limit}</span>
      ))}
    </p>
  )
}

function Figures({ figures }: { readonly figures: readonly OutlineFigure[] }) {
  return (
    <dl>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Risks({ lang, risks }: { readonly lang: Lang; readonly risks: readonly OutlineRisk[] }) {
  const words = wordsOf(lang).chart
  return risks.map((risk) => (
    <p key={risk.point} className="risk">
      <span className="rk">
        <span aria-hidden="true">◆ </span>
        {words.risk(words.levels[risk.level])}
        {risk.point}
      </span>
      <br />
      {words.control}
      {risk.control}
      {risk.responsible && words.responsible(risk.responsible)}
    </p>
  ))
}

function Documents({ lang, documents }: { readonly lang: Lang; readonly documents: readonly string[] }) {
  const words = wordsOf(lang).chart
  if (documents.length === 0) return null
  return (
    <p>
      {words.documents}
      {documents.join(words.comma)}
    </p>
  )
}

function Ways({ lang, ways }: { readonly lang: Lang; readonly ways: readonly OutlineWay[] }) {
  const words = wordsOf(lang).chart
  if (ways.length === 0) return null
  return (
    <ul className="ways">
      {ways.map((way) => (
        <li key={`${way.when} ${way.to}`}>
          {way.when !== null && words.when(way.when)}
          {way.href === null ? way.to : <a href={way.href}>{way.to}</a>}
        </li>
      ))}
    </ul>
  )
}
