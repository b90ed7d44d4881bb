import type { Lang } from '#base/text.ts'
import type { DrawnDifference } from '../drawn-difference.ts'
import { DifferenceSheet, DifferenceTable } from '../pages/difference-shown.part.tsx'
import { wordsOf } from './words/index.ts'

/** What a draft changes against the edition in force: in words, and drawn on one sheet. */
export function DraftDifference({ lang, difference }: { readonly lang: Lang; readonly difference: DrawnDifference }) {
  const words = wordsOf(lang).chart
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">{words.difference}</h2>
      {difference.lines.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <>
          <DifferenceTable lang={lang} lines={difference.lines} />
          <DifferenceSheet lang={lang} difference={difference} />
        </>
      )}
    </section>
  )
}
