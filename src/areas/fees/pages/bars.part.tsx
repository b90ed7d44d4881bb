/** A bar: its name, where it leads, how long each part is, and the same in figures. */
export interface FeeBar {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly solid: number
  readonly hatched: number
  readonly hollow: number
  readonly says: string
}

/** Bars on one scale; the figures beside them are their twin in text. */
export function FeeBars({ bars, says }: { readonly bars: readonly FeeBar[]; readonly says: string }) {
  const widest = Math.max(1, ...bars.map(({ solid, hatched, hollow }) => solid + hatched + hollow))
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
            <Bar bar={bar} widest={widest} />
            <span className="num">{bar.says}</span>
          </li>
        ))}
      </ul>
      <p className="twin">{says}</p>
    </>
  )
}

function Bar({ bar, widest }: { readonly bar: FeeBar; readonly widest: number }) {
  let from = 0
  return (
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {(['solid', 'hatched', 'hollow'] as const).map((part) => {
        const x = from
        const wide = (bar[part] / widest) * 1000
        from += wide
        return wide > 0 ? <rect key={part} className={part} x={x} y="1" width={wide} height="14" /> : null
      })}
    </svg>
  )
}
