import type { Lang } from '#base/text.ts'
import { Light } from '#ui/light.tsx'
import { printDay, printMoment } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { EnquiryCard } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** Who is responsible, by when, and what was asked. */
export function EnquirySummary({ lang, card }: { readonly lang: Lang; readonly card: EnquiryCard }) {
  const all = wordsOf(lang)
  const words = all.card
  const { dueOn, light, done } = card.promise
  return (
    <SummaryList
      lines={[
        { name: words.owner, value: <b>{all.desk.postOf(card.owner.body[lang], card.owner.post[lang])}</b> },
        { name: words.telephone, value: card.owner.telephone },
        {
          name: words.due,
          value: dueOn && (
            <>
              <span className="nb">{printDay(lang, dueOn)}</span> {!done && <Light lang={lang} state={light} />}
            </>
          ),
        },
        { name: words.asked, value: printMoment(lang, card.askedAt) },
        { name: words.how, value: all.how[card.how] },
        ...(card.item ? [{ name: words.item, value: card.item }] : []),
        { name: words.question, value: card.question },
      ]}
    />
  )
}
