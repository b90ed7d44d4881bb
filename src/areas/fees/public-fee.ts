import type { Day } from '#base/days.ts'
import { LANGS, type Text } from '#base/text.ts'
import type { FeeState } from '#law/fees/fee.ts'
import type { Tx } from '#platform/db/tx.ts'
import { printStandard } from './pages/standard.part.tsx'
import { allFees, findFee } from './queries.ts'
import { wordsOf } from './words/index.ts'

/** An edition of a fee as the search shows it, from its first day until the next one's; null: not known, or no end. */
export interface PublicFeeEdition {
  readonly number: number
  readonly name: string
  readonly state: FeeState
  readonly from: Day | null
  readonly to: Day | null
  /** Where it stands and how much it is, in a line. */
  readonly line: Text
  /** What it rests on, as the list writes it. */
  readonly says: readonly string[]
}

/** A fee with everything the list ever said of it; null: there is none. */
export async function publicFee(
  tx: Tx,
  id: string,
): Promise<{ readonly bodyId: number; readonly editions: readonly PublicFeeEdition[] } | null> {
  const fee = await findFee(tx, id)
  if (!fee) return null
  const editions = fee.editions.map((edition, i) => {
    const { number, name, state, from, standard, basis, document, note } = edition
    const lines = LANGS.map((lang) => [
      lang,
      lineOf(wordsOf(lang).state[state], state === 'charged' ? printStandard(standard) : null),
    ])
    return {
      ...{ number, name, state, from, to: fee.editions[i + 1]?.from ?? null },
      line: Object.fromEntries(lines) as Text, // one for each language
      says: [...basis, document, note].filter((said) => said !== null),
    }
  })
  return { bodyId: fee.bodyId, editions }
}

/** The ids of all fees of the list. */
export async function feeIds(tx: Tx): Promise<readonly string[]> {
  return (await allFees(tx)).map(({ id }) => id)
}

function lineOf(state: string, standard: string | null): string {
  return standard === null ? state : `${state} · ${standard}`
}
