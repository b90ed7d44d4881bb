/** A dot: where in the range of the law, ringed where the fine left its tier, hollow where it is of another body. */
export interface PlotDot {
  readonly p: number
  readonly ring: boolean
  readonly hollow: boolean
  readonly n: number
}

/** One line of a plot: an edition of a standard, or a body. */
export interface PlotRow {
  readonly label: string
  readonly band: readonly [number, number] | null
  /** Lower quartile, median, upper quartile; null: too few. */
  readonly spread: readonly [number, number, number] | null
  readonly dots: readonly PlotDot[]
}

export interface StripPlotProps {
  /** What the plot says, in one sentence; the table beside it says all of it. */
  readonly says: string
  readonly rows: readonly PlotRow[]
  /** Under the two ends of the range of the law. */
  readonly ends: readonly [string, string]
}

const STEP = 11
const FOOT = 34
const COUNTED = 18
/** More dots than these at one place are one that counts them. */
const MOST_HIGH = 8

/**
 * Where fines lie: the range of the law as a grey bar from its least to its most, the tier as a band in it, quartiles as a
 * thick line, each decision a dot. Shares of the width, so that it fits every screen; between rows a standard changed.
 */
export function StripPlot({ says, rows, ends }: StripPlotProps) {
  const lowest = Math.min(0, ...rows.flatMap(({ dots }) => dots.map(({ p }) => p)))
  const x = (p: number) => `${(((p - lowest) / (1 - lowest)) * 100).toFixed(2)}%`
  const laid = layOut(rows)
  return (
    <svg className="strip" role="img" aria-label={says} width="100%" height={laid.height + FOOT}>
      {laid.rows.map(({ row, top, base }, i) => (
        <g key={row.label}>
          {i > 0 && <line className="change" x1="0" x2="100%" y1={top} y2={top} />}
          <text className="row" x={x(0)} y={top + 16}>
            {row.label}
          </text>
          <rect className="stat" x={x(0)} y={base - 10} width={wide(x, 0, 1)} height="20" />
          {row.band && (
            <rect className="cell" x={x(row.band[0])} y={base - 14} width={wide(x, ...row.band)} height="28" />
          )}
          {row.spread && (
            <>
              <line className="spread" x1={x(row.spread[0])} x2={x(row.spread[2])} y1={base} y2={base} />
              <line className="median" x1={x(row.spread[1])} x2={x(row.spread[1])} y1={base - 12} y2={base + 12} />
            </>
          )}
          <Dots row={row} base={base} x={x} />
        </g>
      ))}
      <text className="foot" x={x(0)} y={laid.height + 22}>
        {ends[0]}
      </text>
      <text className="foot end" x={x(1)} y={laid.height + 22}>
        {ends[1]}
      </text>
    </svg>
  )
}

function Dots({ row, base, x }: { readonly row: PlotRow; readonly base: number; readonly x: (p: number) => string }) {
  return stacksOf(row.dots).flatMap((stack) =>
    stack.map(({ dot, count }, high) => {
      const at = { cx: x(dot.p), cy: base - 20 - high * STEP }
      const key = `${dot.p} ${high}`
      return (
        <g key={key}>
          {dot.ring && <circle className="ring" {...at} r="8" />}
          <circle className={dot.hollow ? 'dot other' : 'dot'} {...at} r="5" />
          {count > 1 && (
            <text className="many" x={at.cx} y={at.cy - 12}>
              ×{count}
            </text>
          )}
        </g>
      )
    }),
  )
}

/** Dots within a fiftieth of the range stand on one another; what would be too high is counted on the last. */
function stacksOf(dots: readonly PlotDot[]) {
  const single = dots.flatMap((dot) => Array.from({ length: Math.min(dot.n, 50) }, () => dot))
  const places = Map.groupBy(single, ({ p }) => Math.round(p * 50))
  return [...places.values()].map((own) => {
    const shown = own.toSorted((a, b) => Number(a.ring) - Number(b.ring)).slice(-MOST_HIGH)
    const more = own.length - shown.length
    return shown.map((dot, i) => ({ dot, count: i === shown.length - 1 ? more + 1 : 1 }))
  })
}

function layOut(rows: readonly PlotRow[]) {
  let top = 0
  const laid = rows.map((row) => {
    const stacks = stacksOf(row.dots)
    const highest = Math.max(1, ...stacks.map((stack) => stack.length))
    // A stack that is counted has its number on top, where the name of the row would be.
    const counted = stacks.some((stack) => stack.some(({ count }) => count > 1))
    const base = top + 40 + highest * STEP + (counted ? COUNTED : 0)
    const placed = { row, top, base }
    top = base + 24
    return placed
  })
  return { rows: laid, height: top }
}

function wide(x: (p: number) => string, from: number, to: number): string {
  return `${Math.max(0.6, Number.parseFloat(x(to)) - Number.parseFloat(x(from))).toFixed(2)}%`
}
