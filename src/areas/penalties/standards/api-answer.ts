import { amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import type { StandardEdition } from './contract.ts'

/**
 * Facts out of JSON. A number is taken as it is printed, and a text of figures is read as one where a number is asked
 * for. Trap: JSON has been read by here, and of more than fifteen figures some may be lost; such a number is left as it
 * is, and so told to be wrong. Who needs more figures writes them as text.
 */
export function factsOf({ facts }: Pick<Standard, 'facts'>, given: Readonly<Record<string, unknown>>): GivenFacts {
  return Object.fromEntries(
    facts.flatMap(({ name, type }): [string, unknown][] => {
      const value = given[name]
      if (value === undefined) return []
      const isNumber =
        typeof value === 'number'
          ? isExact(value)
          : type === 'number' && typeof value === 'string' && /^-?\d{1,30}(\.\d{1,20})?$/.test(value)
      return [[name, isNumber ? amount(String(value)) : value]]
    }),
  )
}

/** Whether every figure of a number was kept when its JSON was read. */
function isExact(value: number): boolean {
  const [figures = ''] = String(value).split('e')
  return Number.isFinite(value) && figures.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= 15
}

/** A decision as the API tells it; sums are texts, so that no program makes binary fractions of them. */
export function answerOf({ standardId, number, hash }: StandardEdition, decision: StandardDecision) {
  const edition = { standard: standardId, edition: number, hash, outcome: decision.outcome }
  switch (decision.outcome) {
    case 'tier': {
      const { tier, fine, statutory, fitting, flags } = decision
      const told = { tier: tier.id, name: tier.name, level: tier.level, also: tier.also, flags }
      const trace = fitting.map(({ id, when }) => ({ tier: id, when }))
      return { ...edition, ...told, fine: rangeOf(fine), statutory: rangeOf(statutory), trace }
    }
    case 'weights': {
      const { fine, statutory, totalWeight, weights, flags } = decision
      const point = { min: fine, max: fine, minInclusive: true, maxInclusive: true }
      const trace = weights.map(({ factor, weight }) => ({ factor, weight: weight.toString() }))
      const told = { fine: rangeOf(point), statutory: rangeOf(statutory), totalWeight: totalWeight.toString() }
      return { ...edition, ...told, trace, flags }
    }
    case 'overlap':
      return { ...edition, candidates: decision.candidates.map(({ id }) => id), flags: decision.flags }
    case 'no_rule':
      return { ...edition, intended: decision.intended, flags: decision.flags }
    case 'missing_facts':
      return { ...edition, missing: decision.missing }
    case 'invalid_fact':
      return { ...edition, invalid: decision.invalid }
    case 'contradiction':
      return { ...edition, broken: decision.broken }
  }
}

function rangeOf(range: FineRange | null) {
  return range && { ...range, min: range.min.toFixed(), max: range.max.toFixed() }
}
