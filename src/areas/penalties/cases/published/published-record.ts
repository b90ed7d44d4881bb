import type { Day } from '#base/days.ts'
import { partyShown } from '#law/penalties/redaction.ts'
import type { StandardName } from '../../standards/contract.ts'
import { PARTY_KINDS, type PartyKind } from '../case.ts'
import type { Deviation, RangeText } from '../contract.ts'

/** A decision as it is published: what `penalties.publication.content` holds. Amounts are decimal text in yuan. */
export interface PublishedRecord {
  /** `name`: of an organisation or an individual business; of a natural person always null (公示规定 §6–7). */
  readonly party: { readonly kind: PartyKind; readonly name: string | null }
  /** What was done, in the words of the decision, without anybody's data. */
  readonly act: string
  readonly standard: StandardName
  /** Id of the tier; null: none fitted, or the standard has weights. */
  readonly tier: string | null
  readonly tierRange: RangeText | null
  readonly statutoryRange: RangeText | null
  readonly deviation: Deviation
  /** The facts that may be public, numbers as text; what could not be established is left out. */
  readonly facts: Readonly<Record<string, string | boolean>>
  readonly fine: string | null
  readonly confiscated: string
  /** Words of `lawbook/penalties/kinds.yaml`. */
  readonly also: readonly string[]
  /** Why this tier and this place in it, in words for the public; null: not told. */
  readonly reasons: string | null
  readonly decidedOn: Day
}

/**
 * What of a stored record is shown: the fields above and no other, whatever else stands there, and never a name beside
 * `individual`. The redaction before publishing has taken them out already; this holds even if it did not.
 */
export function readRecord(content: unknown): PublishedRecord {
  const stored = content as PublishedRecord // written by `publish` only, which types it
  const { party, act, standard, tier, tierRange, statutoryRange, deviation } = stored
  const { fine, confiscated, also, reasons, decidedOn } = stored
  const kind = PARTY_KINDS.find((each) => each === party.kind) ?? 'individual'
  const { standardId, number, hash } = standard
  return {
    party:
      party.name === null
        ? { kind, name: null }
        : partyShown({ kind, name: party.name, code: null, telephone: '', address: '' }),
    ...{ act, standard: { standardId, number, hash }, tier, tierRange, statutoryRange, deviation },
    facts: factsIn(stored.facts),
    ...{ fine, confiscated, also, reasons, decidedOn },
  }
}

function factsIn(facts: Readonly<Record<string, unknown>>): PublishedRecord['facts'] {
  const plain = Object.entries(facts).flatMap(([name, value]): [string, string | boolean][] =>
    typeof value === 'boolean' || typeof value === 'string' ? [[name, value]] : [],
  )
  return Object.fromEntries(plain)
}
