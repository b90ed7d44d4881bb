import type { Lang } from '#base/text.ts'
import { printDate, printMoment } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { MandateCard } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'

/** A mandate line by line: to whom, for what, how long, how it was given, and that it costs nothing. */
export function MandateSummary({ lang, card }: { readonly lang: Lang; readonly card: MandateCard }) {
  const all = wordsOf(lang)
  const words = all.mandate
  return (
    <SummaryList
      lines={[
        { name: words.state, value: <b>{all.state[card.state]}</b> },
        { name: words.principal, value: `${card.principal.name} ${card.principal.identityNumber}` },
        { name: words.village, value: card.village[lang] },
        { name: words.agent, value: card.agent },
        { name: words.items, value: card.items === 'all' ? all.allItems : card.items.join(' ') },
        { name: words.period, value: all.period(printDate(lang, card.fromOn), printDate(lang, card.toOn)) },
        { name: words.standIn, value: card.standInAllowed ? words.standInYes : words.standInNo },
        { name: words.how, value: all.how[card.how] },
        { name: words.given, value: printMoment(lang, card.givenAt) },
        { name: words.fee, value: words.free },
      ]}
    />
  )
}
