import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import type { Change, Replayed } from '#law/penalties/impact.ts'
import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { PairedRow } from '../../statistics/plots/paired-plot.part.tsx'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import type { DecidedCase } from './impact.view.ts'
import { sayGot } from './say-scenario.ts'
import { wordsOf } from './words/index.ts'

/** What changes stands first. */
const ORDER: readonly Change[] = ['heavier', 'lighter', 'no_rule', 'unknown', 'same']

/** What the two editions that are compared call their tiers; each has its own. */
export interface SaidOfBoth {
  readonly now: Said
  readonly next: Said
}

/** Replayed cases as rows of the drawing: those that both editions treat alike are one row, what changes first. */
export function impactRows(
  lang: Lang,
  said: SaidOfBoth,
  replayed: readonly Replayed<DecidedCase>[],
): readonly PairedRow[] {
  const alike = Map.groupBy(replayed, ({ change, before, after }) =>
    [change, sayGot(lang, said.now, before), sayGot(lang, said.next, after)].join('\n'),
  )
  return [...alike]
    .map(([key, cases]) => rowOf(lang, said, key, cases))
    .toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || b.fines.length - a.fines.length)
}

function rowOf(lang: Lang, said: SaidOfBoth, key: string, cases: readonly Replayed<DecidedCase>[]): PairedRow {
  const words = wordsOf(lang).impact
  const { change, before, after } = must(cases[0], 'a group has a case')
  const fines = cases.flatMap(({ past: { fine }, fineOutside }) =>
    fine === null ? [] : [{ at: fine, outside: fineOutside }],
  )
  const outside = cases.filter(({ fineOutside }) => fineOutside).length
  const parts = [
    words.cases(words[change], cases.length),
    words.nowNext(sayGot(lang, said.now, before), sayGot(lang, said.next, after)),
    sayFines(lang, fines),
    ...(outside > 0 ? [words.outsideCount(outside)] : []),
  ]
  return { key, change, says: parts.join(words.stop), before: rangeOf(before), after: rangeOf(after), fines }
}

/** The least and the most of the fines imposed. */
function sayFines(lang: Lang, fines: PairedRow['fines']): string {
  const words = wordsOf(lang).impact
  const calc = calculatorWordsOf(lang)
  const sorted = fines.map(({ at }) => at).toSorted((a, b) => a.cmp(b))
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most) return words.noFine
  const sums = least.eq(most) ? calc.point(printSum(least)) : calc.range(printSum(least), printSum(most))
  return words.fined(sums)
}

function rangeOf(decision: StandardDecision): FineRange | null {
  if (decision.outcome === 'tier') return decision.fine
  if (decision.outcome !== 'weights') return null
  return { min: decision.fine, max: decision.fine, minInclusive: true, maxInclusive: true }
}
