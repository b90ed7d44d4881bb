import { LawChips } from '#ui/law-chip.tsx'
import { printCount, printDay } from '#ui/print-day.ts'
import { reckoningOf } from './fees.part.tsx'
import type { FollowProps } from './follow.page.tsx'
import { pageWordsOf } from './words/index.ts'

/** The fee with its reckoning, and until when it is to be paid. */
export function FeePart({ lang, view: { fee }, feeDueOn, cite }: FollowProps) {
  if (!fee) return null
  const words = pageWordsOf(lang)
  const tier = fee.by === 'items' ? words.home.items : words.home.pages
  const price = fee.by === 'items' ? words.home.perItem : words.home.perPage
  return (
    <section aria-labelledby="fee">
      <h2 id="fee">{words.follow.feeTitle}</h2>
      <p>{words.follow.feeAsked(printCount(fee.yuan), printDay(lang, fee.on))}</p>
      <ul className="dots">
        {fee.lines.map(({ first, last, yuan }) => (
          <li key={first}>
            {tier(first, last)}
            {words.colon}
            {yuan === 0 ? words.home.free : price(yuan)}
          </li>
        ))}
      </ul>
      <p>
        {reckoningOf(fee)} = {printCount(fee.yuan)}
        <LawChips laws={[cite({ law: 'R19', article: '42' })]} />
      </p>
      {fee.paid && <p>{words.follow.feePaid}</p>}
      {feeDueOn && <p>{words.follow.feeUntil(printDay(lang, feeDueOn))}</p>}
    </section>
  )
}
