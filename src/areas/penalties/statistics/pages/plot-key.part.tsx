import type { Lang } from '#base/text.ts'
import { wordsOf } from '../words/index.ts'

/** What the marks of a plot mean. `own`: whether the dots of other bodies are told apart. */
export function PlotKey({ lang, own }: { readonly lang: Lang; readonly own: boolean }) {
  const { bar, band, spread, dot, ring, other } = wordsOf(lang).key
  return (
    <ul className="strip-key small quiet">
      {[bar, band, spread, dot, ring, ...(own ? [other] : [])].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
