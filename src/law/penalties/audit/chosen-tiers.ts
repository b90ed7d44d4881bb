import type { CompiledStandard, Facts } from '../standards/compile-standard.ts'

/** The tiers that hold for some facts, by their place, and the limb of the law they come under; -1: none. */
export interface ChosenTiers {
  readonly chosen: readonly number[]
  readonly limb: number
}

/** Which tiers a table chooses for these facts: all that fit, under priority only the heaviest of them. */
export function chosenTiers({ standard, tiers, limbs }: CompiledStandard, facts: Facts): ChosenTiers {
  const fitting = tiers.flatMap(({ when, tier }, place) => (when(facts) === true ? [{ place, level: tier.level }] : []))
  const most = Math.max(...fitting.map(({ level }) => level))
  const chosen = standard.hits === 'priority' ? fitting.filter(({ level }) => level === most) : fitting
  return { chosen: chosen.map(({ place }) => place), limb: limbs.findIndex(({ when }) => when(facts) === true) }
}
