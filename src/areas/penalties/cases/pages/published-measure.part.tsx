import { amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { printRange, printSum } from '../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../standards/calculator/words/index.ts'
import { StripPlot } from '../../statistics/plots/strip-plot.part.tsx'
import type { RangeText } from '../contract.ts'
import type { PublishedOneProps } from './published-one.page.tsx'
import { publishedWordsOf } from './words/index.ts'

/** What the fine was measured by: tier, edition with its fingerprint, both ranges, why there, and the facts to try. */
export function PublishedMeasure({ lang, record, said, facts, calculator, link }: PublishedOneProps) {
  const words = publishedWordsOf(lang)
  const { standard, tier, tierRange, statutoryRange, deviation, reasons } = record
  const [own, law] = [rangeOf(tierRange), rangeOf(statutoryRange)]
  const sums = calculatorWordsOf(lang)
  return (
    <section aria-labelledby="measure">
      <h2 id="measure">{words.measure}</h2>
      <Plot lang={lang} record={record} />
      <SummaryList
        lines={[
          { name: words.tier, value: tier === null ? words[own ? 'byWeights' : 'noTier'] : (said.tiers[tier] ?? tier) },
          ...(law ? [{ name: words.lawRange, value: sums.fine(printRange(lang, law)) }] : []),
          ...(own ? [{ name: words.tierRange, value: sums.fine(printRange(lang, own)) }] : []),
          { name: words.where, value: words.deviations[deviation] },
          ...(reasons === null ? [] : [{ name: words.reasons, value: <span lang="zh-Hans">{reasons}</span> }]),
          {
            name: words.standards,
            value: (
              <>
                <a href={link(`/standards/${standard.standardId}?edition=${standard.number}`)}>
                  {words.edition(standard.number)}
                </a>
                <span className="small quiet block hash">
                  {words.hash} <code>{standard.hash}</code>
                </span>
              </>
            ),
          },
        ]}
      />
      {facts.length > 0 && (
        <>
          <h3>{words.facts}</h3>
          <p className="quiet">{words.factsLead}</p>
          <SummaryList lines={facts.map(([name, value]) => ({ name, value }))} />
          <p>
            <a className="btn second" href={calculator}>
              {words.compute}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

/** Where the fine lies; nothing where there is none, or the law leaves no room. */
function Plot({ lang, record }: Pick<PublishedOneProps, 'lang' | 'record'>) {
  const words = publishedWordsOf(lang)
  const { fine, tierRange, statutoryRange, deviation } = record
  const [own, law] = [rangeOf(tierRange), rangeOf(statutoryRange)]
  const p = law && fine !== null ? positionOf(amount(fine), law) : null
  if (!law || fine === null || p === null) return null
  const [low, high] = [own?.min, own?.max].map((end) => (end ? positionOf(end, law) : null))
  const said = words.fined(printSum(amount(fine)))
  return (
    <StripPlot
      says={[`${words.lawRange} ${printRange(lang, law)}`, said].join(words.join)}
      ends={[printSum(law.min), printSum(law.max)]}
      rows={[
        {
          label: said,
          band: low && high ? [low.toNumber(), high.toNumber()] : null,
          spread: null,
          dots: [{ p: p.toNumber(), ring: isOutside(deviation), hollow: false, n: 1 }],
        },
      ]}
    />
  )
}

function isOutside(deviation: PublishedOneProps['record']['deviation']): boolean {
  return deviation === 'outside_tier' || deviation === 'mitigated'
}

function rangeOf(range: RangeText | null): FineRange | null {
  return range && { ...range, min: amount(range.min), max: amount(range.max) }
}
