import { changeOf, type FeeChange } from '#law/fees/change.ts'
import type { Fee, FeeEdition, Round } from './contract.ts'

/** What a round did to one fee of the list. `before` is null where the edition is the first one known. */
export interface RoundLine {
  readonly fee: Fee
  readonly before: FeeEdition | null
  readonly after: FeeEdition
  readonly change: FeeChange
}

/** What a round did to the fees of the list, computed from their editions; in the order of the list. */
export function linesOfRound(all: readonly Fee[], { no }: Pick<Round, 'no'>): readonly RoundLine[] {
  return all.flatMap((fee) =>
    fee.editions
      .filter(({ roundNo }) => roundNo === no)
      .map((after) => {
        const before = fee.editions.find(({ number }) => number === after.number - 1) ?? null
        return { fee, before, after, change: changeOf(before, after) }
      }),
  )
}
