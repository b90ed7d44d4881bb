import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** One article as the foot of a page explains it. */
export interface LawEntry {
  /** Name of the anchor the chips lead to, without `#`. */
  readonly id: string
  readonly title: string
  /** What the article says, in one sentence of our own. */
  readonly summary: string
  /** Where the official text stands. */
  readonly source?: string
}

export interface LawListProps {
  readonly lang: Lang
  readonly laws: readonly LawEntry[]
  /** Only where a page shows several. */
  readonly id?: string
}

/** The articles a page cites, each with our own one-line summary; the chips lead here. */
export function LawList({ lang, laws, id = 'laws' }: LawListProps) {
  if (laws.length === 0) return null
  const words = wordsOf(lang).laws
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <ul className="laws">
        {laws.map((law) => (
          <li id={law.id} key={law.id}>
            <h3>{law.title}</h3>
            <p>{law.summary}</p>
            {law.source !== undefined && (
              <a className="tap small" href={law.source}>
                {words.text}
                <span className="sr"> {law.title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.note}</p>
    </section>
  )
}
