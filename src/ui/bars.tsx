/** What a part of a bar stands for, as it is drawn. */
export type BarPart = 'solid' | 'hatched' | 'hollow' | 'late'

/** A bar: its name, where it leads, its parts from left to right, and the same in figures. */
export interface BarLine {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly parts: readonly { readonly kind: BarPart; readonly size: number }[]
  readonly says: string
}

/**
 * Bars with their names and figures; the sentence below says what the parts stand for. `share`: each bar is a whole of
 * its own, else all are drawn on the scale of the longest. A bar of nothing is left empty.
 */
export function Bars({
  bars,
  says,
  share = false,
}: {
  readonly bars: readonly BarLine[]
  readonly says: string
  readonly share?: boolean
}) {
  const longest = Math.max(1, ...bars.map(lengthOf))
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
        {bars.map((bar) => (
          <li key={bar.key}>
            <a href={bar.href}>{bar.name}</a>
            {lengthOf(bar) === 0 ? <span /> : <Bar bar={bar} whole={share ? lengthOf(bar) : longest} />}
            <span className="num">{bar.says}</span>
          </li>
        ))}
      </ul>
      <p className="twin">{says}</p>
    </>
  )
}

function lengthOf({ parts }: BarLine): number {
  return parts.reduce((sum, { size }) => sum + size, 0)
}

function Bar({ bar, whole }: { readonly bar: BarLine; readonly whole: number }) {
  let from = 0
  return (
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {bar.parts.map(({ kind, size }) => {
        const x = from
        const wide = (size / whole) * 1000
        from += wide
        return wide > 0 ? <rect key={kind} className={kind} x={x} y="1" width={wide} height="14" /> : null
      })}
    </svg>
  )
}
