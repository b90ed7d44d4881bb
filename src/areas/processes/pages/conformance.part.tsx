import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import type { DeviationView } from '../contract.ts'
import { printCases, printPerMille } from '../print-figures.ts'
import { wordsOf } from './words/index.ts'

export interface ConformanceProps {
  readonly lang: Lang
  /** Null until the first replay. */
  readonly deviation: DeviationView | null
}

/** Whether the cases went as drawn: the deviation rate, what it counts, and when that was true. */
export function Conformance({ lang, deviation }: ConformanceProps) {
  const words = wordsOf(lang).chart.conformance
  return (
    <section aria-labelledby="conformance">
      <h2 id="conformance">{words.title}</h2>
      <p className="intro">{words.lead}</p>
      {deviation === null || deviation.replayed === 0 ? (
        <Empty says={words.none} />
      ) : (
        <Found lang={lang} deviation={deviation} />
      )}
    </section>
  )
}

function Found({ lang, deviation }: { readonly lang: Lang; readonly deviation: DeviationView }) {
  const words = wordsOf(lang).chart.conformance
  const { found } = deviation
  const asOf = words.asOf(printMoment(lang, deviation.asOf))
  if (found === null) {
    return (
      <p>
        {words.few} <span className="quiet">{asOf}</span>
      </p>
    )
  }
  const replayed = printCases(lang, deviation.replayed)
  const times = (count: number) => words.times(printCount(count))
  return (
    <>
      <Facts
        facts={[
          { name: words.rate, value: printPerMille(lang, found.perMille), small: asOf },
          { name: words.replayed, value: replayed, small: `${words.cases} ${printCases(lang, found.cases)}` },
          { name: words.skipped, value: times(found.skipped) },
          { name: words.reordered, value: times(found.reordered) },
          { name: words.foreign, value: times(found.foreign) },
        ]}
      />
      <p className="small quiet after">{found.cases === 0 ? words.perfect(replayed) : words.what}</p>
    </>
  )
}
