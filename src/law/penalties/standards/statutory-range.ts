import type { FineRange } from '../fine-range.ts'
import type { CompiledStandard, Facts } from './compile-standard.ts'

/** The range of the law for these facts; null where no limb of the law fits, or a fact it needs is not known. */
export function statutoryRange({ limbs }: CompiledStandard, facts: Facts): FineRange | null {
  const range = limbs.find(({ when }) => when(facts) === true)?.fine(facts) ?? null
  return range === null || 'lacking' in range ? null : range
}
