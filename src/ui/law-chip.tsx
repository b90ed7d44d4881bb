/** One cited article: `《行政许可法》第四十二条`, and the anchor (`#mf201`) or address where its text stands. */
export interface Cited {
  readonly text: string
  readonly href: string | null
}

/** The authority for a sentence, right after it: full short title and article, never "as provided". */
export function LawChip({ text, href }: Cited) {
  return href === null ? (
    <span className="law">{text}</span>
  ) : (
    <a className="law" href={href}>
      {text}
    </a>
  )
}

/** Several chips in a row, with a space to break at. */
export function LawChips({ laws }: { readonly laws: readonly Cited[] }) {
  return laws.map((law) => (
    <span key={law.text}>
      {' '}
      <LawChip {...law} />
    </span>
  ))
}
