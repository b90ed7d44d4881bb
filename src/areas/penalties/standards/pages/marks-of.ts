import { constantsOf } from '#law/penalties/audit/constants.ts'
import { treeReader } from '#law/penalties/audit/tree.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { printSum } from '../calculator/print-sum.ts'

/** The numbers at which a fact changes what comes of it, rising, as they are printed; none for words and yes or no. */
export function marksOf(standard: Standard): (fact: string) => readonly string[] {
  const read = treeReader(standard)
  const options = standard.weights?.factors.flatMap((factor) => factor.options) ?? []
  const texts = [...standard.tiers, ...standard.statutory, ...options].map(({ when }) => when)
  const { byFact, inexact } = constantsOf(texts.flatMap((text) => read(text) ?? []))
  const isNumber = new Set(
    standard.facts.flatMap(({ name, type, words }) => (type === 'number' && !words ? [name] : [])),
  )
  return (fact) => {
    if (!isNumber.has(fact) || inexact.has(fact)) return []
    const rising = [...(byFact.get(fact) ?? [])].sort((a, b) => a.cmp(b))
    return [...new Set(rising.map(printSum))]
  }
}
