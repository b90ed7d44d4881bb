import { reasonNotEstablished } from '#law/penalties/standards/check-facts.ts'
import { fieldOf, unknownFieldOf, whyFieldOf } from '../../../standards/calculator/read-form.ts'
import type { Proposed } from '../../contract.ts'
import type { Posted } from '../posted.ts'

/** A proposal as the fields of the form hold it: what the next person sees filled in. */
export function typedOf(proposed: Proposed): Posted {
  const facts = Object.entries(proposed.facts).flatMap(([name, value]): [string, string][] => {
    const reason = reasonNotEstablished(value)
    if (reason !== null)
      return [
        [unknownFieldOf(name), 'yes'],
        [whyFieldOf(name), reason],
      ]
    return [[fieldOf(name), typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]]
  })
  const { outcome, noPenaltyGround, fine, confiscated, also, lighter, heavier, ground, reasons, correctBy } = proposed
  return {
    ...Object.fromEntries(facts),
    ...{ outcome, noPenaltyGround: noPenaltyGround ?? '', fine: fine ?? '', also, lighter, heavier, reasons },
    ...{ confiscated: confiscated === '0' ? '' : confiscated, ground: ground ?? '', correctBy: correctBy ?? '' },
  }
}
