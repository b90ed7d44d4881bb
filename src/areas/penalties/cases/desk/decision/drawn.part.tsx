import type { Amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { otherTiers } from '../../../standards/calculator/other-tiers.ts'
import { printRange, printSum } from '../../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import { type Band, FineLine } from './fine-line.part.tsx'
import type { MeasuredProps } from './measured.part.tsx'
import { likeFines } from './past.part.tsx'

/** The range of the law with every tier that has a fine for these facts, past decisions above it, and the fine. */
export function Drawn(props: MeasuredProps) {
  const { lang, assessment, fine, said } = props
  const { statutory, tierRange, tier } = assessment
  if (!statutory || statutory.min.eq(statutory.max)) return null
  const words = deskWordsOf(lang)
  const name = tier ? (said.tiers[tier.id] ?? tier.id) : words.case[tierRange ? 'byWeights' : 'noTier']
  const says = [
    `${words.case.lawRange} ${printRange(lang, statutory)}`,
    ...(tierRange ? [`${name} ${printRange(lang, tierRange)}`] : []),
    ...(fine ? [calculatorWordsOf(lang).fine(calculatorWordsOf(lang).point(printSum(fine)))] : []),
  ].join(words.comma)
  const past = likeFines(props).map(({ p, deviation }) => ({ p, apart: deviation !== 'within_tier' }))
  return (
    <>
      <FineLine {...{ lang, says, law: statutory, bands: bandsOf(props), fine, past }} />
      {fine && <p className="small">{sayPlace(lang, fine, statutory)}</p>}
    </>
  )
}

/** Tiers with a range inside the law for these facts, that of the case as it was measured; other limbs have other tiers. */
function bandsOf({ compiled, given, assessment, said }: MeasuredProps): readonly Band[] {
  const { tier: own, tierRange, statutory } = assessment
  if (!compiled || !statutory) return []
  const name = (id: string) => said.tiers[id] ?? id
  const others = otherTiers(compiled, given, own?.id, statutory).map(({ id, range }) => ({
    ...{ name: name(id), range, own: false },
  }))
  return own && tierRange ? [...others, { name: name(own.id), range: tierRange, own: true }] : others
}

/** Where in the range of the law, in yuan and in hundredths; outside it, how far from its nearer end. */
function sayPlace(lang: MeasuredProps['lang'], fine: Amount, law: FineRange): string {
  const words = deskWordsOf(lang).measure
  const { min, max } = law
  const range = printRange(lang, law)
  if (fine.lt(min)) return words.belowLaw(printSum(min.minus(fine)), range)
  if (fine.gt(max)) return words.aboveLaw(printSum(fine.minus(max)), range)
  return words.place(printSum(fine.minus(min)), fine.minus(min).div(max.minus(min)).times(100).toFixed(0), range)
}
