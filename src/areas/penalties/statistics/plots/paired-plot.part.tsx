import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import type { Change } from '#law/penalties/impact.ts'
import { printShort } from '../../standards/calculator/print-sum.ts'
import { stepOf } from './step-of.ts'

/** Cases that two editions treat alike: where the fine lay and would lie, and the fines that were imposed. */
export interface PairedRow {
  readonly key: string
  readonly change: Change
  /** The row in words and figures: the twin of what is drawn. */
  readonly says: ReactNode
  readonly before: FineRange | null
  readonly after: FineRange | null
  readonly fines: readonly { readonly at: Amount; readonly outside: boolean }[]
}

interface PairedPlotProps {
  readonly lang: Lang
  readonly rows: readonly PairedRow[]
}

const STEP = 13
/** Higher stacks are counted on their last mark. */
const MOST_HIGH = 5

/**
 * Two editions beside each other, a row for the cases they treat alike, each over its own axis from nothing: beside a fine
 * of half a million one of ten thousand would be a speck. The old range a dashed outline, the new one a band below it, each
 * fine a mark above both with a line down to the new band. The shape of the mark says what would change. Drawn in shares
 * of the width; words stand beside the drawing, so that they break on a telephone.
 */
export function PairedPlot({ lang, rows }: PairedPlotProps) {
  return (
    <ol className="paired">
      {rows.map((row) => (
        <li key={row.key}>
          <p>
            <Mark change={row.change} /> {row.says}
          </p>
          <Drawn {...{ lang, row }} />
        </li>
      ))}
    </ol>
  )
}

/** A mark by itself, for a sentence or a key. */
export function Mark({ change, outside = false }: { readonly change: Change; readonly outside?: boolean }) {
  return (
    <svg className="paired-mark" width="18" height="18" aria-hidden="true" focusable="false">
      <Shape change={change} outside={outside} x="9" y={9} />
    </svg>
  )
}

/** Room under a row for the figures of its axis. */
const FOOT = 20

function Drawn({ lang, row }: { readonly lang: Lang; readonly row: PairedRow }) {
  const most = mostOf(row)
  if (most.isZero()) return null
  const step = stepOf(most)
  const ticks = Array.from({ length: most.div(step).floor().toNumber() + 1 }, (_, i) => step.times(i))
  const x = (sum: Amount): string => `${sum.div(most).times(100).toFixed(2)}%`
  const stacks = stacksOf(row.fines, x)
  const base = Math.max(0, ...stacks.map(({ marks }) => marks.length)) * STEP + 10
  return (
    <svg width="100%" height={base + 44 + FOOT} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <g key={tick.toFixed()}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1="0" y2={base + 44} />
          <text className={tick.isZero() ? 'least' : 'tick'} x={x(tick)} y={base + 58}>
            {printShort(lang, tick)}
          </text>
        </g>
      ))}
      <Band range={row.before} className="before" y={base + 2} height={12} x={x} />
      <Band range={row.after} className="after" y={base + 20} height={18} x={x} />
      {stacks.map(({ at, marks, more }) => (
        <g key={at}>
          <line className="drop" x1={at} x2={at} y1={base - 3} y2={base + 38} />
          {marks.map((outside, high) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place in the stack
            <Shape key={high} change={row.change} outside={outside} x={at} y={base - 8 - high * STEP} />
          ))}
          {more > 0 && (
            <text className="many" x={at} dx="9" y={base - 4 - (marks.length - 1) * STEP}>
              +{more}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

interface BandProps {
  readonly range: FineRange | null
  readonly className: string
  readonly y: number
  readonly height: number
  x(sum: Amount): string
}

function Band({ range, className, y, height, x }: BandProps) {
  if (range === null) return null
  const wide = Math.max(0.8, Number.parseFloat(x(range.max)) - Number.parseFloat(x(range.min)))
  return <rect className={className} x={x(range.min)} y={y} width={`${wide.toFixed(2)}%`} height={height} />
}

/** Up heavier, down lighter, round the same, a cross where no tier fits, a dash where nothing can be said; a square around a fine outside the new range. */
const SHAPES: Readonly<Record<Change, string>> = {
  heavier: 'M0 -5.5 6 4.5H-6Z',
  lighter: 'M0 5.5 6 -4.5H-6Z',
  same: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  no_rule: 'M-4.5 -4.5 4.5 4.5M4.5 -4.5 -4.5 4.5',
  unknown: 'M-5 0H5',
}

interface ShapeProps {
  readonly change: Change
  readonly outside: boolean
  readonly x: string
  readonly y: number
}

function Shape({ change, outside, x, y }: ShapeProps) {
  return (
    <svg x={x} y={y} className={change} overflow="visible" aria-hidden="true">
      <path className="shape" d={SHAPES[change]} />
      {outside && <path className="outside" d="M-8 -7.5H8V7.5H-8Z" />}
    </svg>
  )
}

/** Fines at the same hundredth of the axis stand on one another, those outside the new range on top. */
function stacksOf(fines: PairedRow['fines'], x: (sum: Amount) => string) {
  const places = Map.groupBy(fines, ({ at }) => `${Math.round(Number.parseFloat(x(at)))}%`)
  return [...places].map(([at, own]) => {
    const marks = own.map(({ outside }) => outside).toSorted((a, b) => Number(a) - Number(b))
    return { at, marks: marks.slice(-MOST_HIGH), more: Math.max(0, marks.length - MOST_HIGH) }
  })
}

function mostOf({ before, after, fines }: PairedRow): Amount {
  const all = [before?.max, after?.max, ...fines.map(({ at }) => at)]
  return all.reduce<Amount>((most, each) => (each?.gt(most) ? each : most), amount(0))
}
