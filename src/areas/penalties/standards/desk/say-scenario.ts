import type { Lang } from '#base/text.ts'
import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { Expected } from '#law/penalties/standards/scenario.ts'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import { wordsOf } from './words/index.ts'

/** What a scenario wants, in words. */
export function sayExpected(lang: Lang, said: Said, expect: Expected): string {
  const { outcomes } = wordsOf(lang).scenario
  const calc = calculatorWordsOf(lang)
  if (expect.outcome === 'weights') return calc.fine(calc.point(printSum(expect.fine)))
  if (expect.outcome !== 'tier') return outcomes[expect.outcome]
  const { tier, min, max } = expect
  const ends = [min, max].map((end) => (end === null ? '…' : printSum(end)))
  const range = min === null && max === null ? '' : ` ${calc.range(ends[0] ?? '', ends[1] ?? '')}`
  return `${said.tiers[tier] ?? tier}${range}`
}

/** What came out instead, or as wanted. */
export function sayGot(lang: Lang, said: Said, decision: StandardDecision): string {
  const { outcomes } = wordsOf(lang).scenario
  const calc = calculatorWordsOf(lang)
  if (decision.outcome === 'weights') return calc.fine(calc.point(printSum(decision.fine)))
  if (decision.outcome !== 'tier') return outcomes[decision.outcome]
  const { tier, fine } = decision
  const range = fine === null ? calc.noFine : calc.range(printSum(fine.min), printSum(fine.max))
  return `${said.tiers[tier.id] ?? tier.id} ${range}`
}
