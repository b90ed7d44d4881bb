import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { printCount } from '#ui/print-day.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import type { CellFigures } from '../contract.ts'
import { StripPlot } from '../plots/strip-plot.part.tsx'
import { wordsOf } from '../words/index.ts'

export interface LikeYoursProps {
  readonly lang: Lang
  /** Null: fewer than five on the same facts. */
  readonly figures: CellFigures | null
  readonly published: string
  readonly statistics: string
}

/** Beside a result: how decisions on the same facts went; for the facts the page came with. */
export function LikeYours({ lang, figures, published, statistics }: LikeYoursProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="like-yours" data-of-address="">
      <h2 id="like-yours">{words.likeYours}</h2>
      {figures === null ? <p>{words.likeYoursFew}</p> : <Found lang={lang} figures={figures} />}
      <p className="small quiet">{words.likeYoursWhat}</p>
      <p className="row">
        {figures !== null && <a href={published}>{words.likeYoursSee}</a>}
        <a href={statistics}>{words.title}</a>
      </p>
    </section>
  )
}

function Found({ lang, figures }: { readonly lang: Lang; readonly figures: CellFigures }) {
  const words = wordsOf(lang)
  const { spread, n, basis, band } = figures
  const sum = (key: 'least' | 'median' | 'most') => printSum(amount(spread.fine[key]).toDecimalPlaces(0))
  const says = words.likeYoursSays(printCount(n), sum('least'), sum('most'), sum('median'))
  const { lower, median, upper } = spread.p
  return (
    <>
      <p>
        {says} {basis === 'published' && words.likeYoursPublished} {words.likeYoursDots}
      </p>
      <StripPlot
        says={says}
        ends={[words.lawLeast, words.lawMost]}
        rows={[{ label: '', band, spread: [Number(lower), Number(median), Number(upper)], dots: [] }]}
      />
    </>
  )
}
