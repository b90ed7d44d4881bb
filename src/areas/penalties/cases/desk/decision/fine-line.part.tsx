import type { Lang } from '#base/text.ts'
import type { Amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { printShort } from '../../../standards/calculator/print-sum.ts'

/** A tier as a band of the range; `own`: that of this case. */
export interface Band {
  readonly name: string
  readonly range: FineRange
  readonly own: boolean
}

/** A decision of the past: where in the range of the law, 0 to 1; `apart`: it left its tier. */
export interface PastDot {
  readonly p: number
  readonly apart: boolean
}

export interface FineLineProps {
  readonly lang: Lang
  /** The drawing in one sentence. */
  readonly says: string
  readonly law: FineRange
  readonly bands: readonly Band[]
  readonly fine: Amount | null
  readonly past: readonly PastDot[]
}

const STEP = 11
/** More dots than these at one place stand in the table only. */
const HIGH = 6

/**
 * The range of the law as a bar, tiers as bands in it, past decisions as dots above it, the fine as a mark. In shares of
 * the width, so that it fits every screen. Trap: a fine outside the range of the law is drawn outside the bar, never at
 * its end. Elements only: `paint` draws it in the browser too.
 */
export function FineLine({ lang, says, law, bands, fine, past }: FineLineProps) {
  const ends = [law.min, law.max, ...(fine ? [fine] : [])]
  const [least, most] = [ends.reduce((a, b) => (b.lt(a) ? b : a)), ends.reduce((a, b) => (b.gt(a) ? b : a))]
  const span = most.minus(least)
  const place = (sum: Amount): number => (span.isZero() ? 50 : 4 + sum.minus(least).div(span).toNumber() * 92)
  const x = (sum: Amount): string => `${place(sum).toFixed(2)}%`
  const wide = ({ min, max }: FineRange): string => `${Math.max(0.6, place(max) - place(min)).toFixed(2)}%`
  const inLaw = (p: number): number => place(law.min) + p * (place(law.max) - place(law.min))
  const stacks = [...Map.groupBy(past, ({ p }) => Math.round(p * 50)).values()]
  const top = Math.min(HIGH, Math.max(0, ...stacks.map(({ length }) => length))) * STEP + 22
  return (
    <svg className="fine-line" role="img" aria-label={says} width="100%" height={top + 84}>
      <rect className="stat" x={x(law.min)} y={top + 4} width={wide(law)} height="32" />
      {bands.map((band) => (
        <g key={band.name}>
          <rect
            className={band.own ? 'cell' : 'tier'}
            x={x(band.range.min)}
            y={top}
            width={wide(band.range)}
            height="40"
          />
          {place(band.range.max) - place(band.range.min) > 4 + 2.4 * band.name.length && (
            <text
              className={band.own ? 'own' : ''}
              x={`${((place(band.range.min) + place(band.range.max)) / 2).toFixed(2)}%`}
              y={top + 25}
            >
              {band.name}
            </text>
          )}
        </g>
      ))}
      {stacks.flatMap((stack) =>
        stack
          .slice(0, HIGH)
          .map(({ p, apart }, high) => (
            <circle
              key={`${p} ${String(high)}`}
              className={apart ? 'dot apart' : 'dot'}
              cx={`${inLaw(p).toFixed(2)}%`}
              cy={top - 8 - high * STEP}
              r="4.5"
            />
          )),
      )}
      {[law.min, law.max].map((end, i) => (
        <text className={i === 0 ? 'end low' : 'end high'} key={end.toFixed()} x={x(end)} y={top + 56}>
          {printShort(lang, end)}
        </text>
      ))}
      {fine && (
        <>
          <line className="mark" x1={x(fine)} x2={x(fine)} y1={top - 4} y2={top + 44} />
          <text className="fine" x={`${Math.min(88, Math.max(12, place(fine))).toFixed(2)}%`} y={top + 78}>
            {printShort(lang, fine)}
          </text>
        </>
      )}
    </svg>
  )
}
