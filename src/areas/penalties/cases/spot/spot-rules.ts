import { must } from '#base/assert.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { amount } from '#law/penalties/amount.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import { mayCollectOnSpot, maySummary, type PartyType, type SummaryKind } from '#law/penalties/on-the-spot.ts'
import { reasonNotEstablished } from '#law/penalties/standards/check-facts.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penaltyBook } from '../../penalty-book.ts'
import type { PenaltyCase } from '../case.ts'
import type { Proposal } from '../contract.ts'
import { isHeavier } from '../measured/heavier.ts'
import { readProposed } from '../measured/read-proposed.ts'
import { toProposal } from '../measured/to-proposal.ts'
import type { OnTheSpotInput } from '../shapes.ts'

/**
 * What is decided on the spot: what was told, or what it was weighed anew to once the party was heard and was right. Never
 * heavier than what was told (行政处罚法 §45), and each within what may be decided here (§51).
 */
export async function weighOnSpot(
  tx: Tx,
  found: PenaltyCase,
  { proposed, statement }: OnTheSpotInput,
  domain: string,
): Promise<Outcome<Proposal>> {
  if (isOpen(proposed) || (statement?.changed && isOpen(statement.changed))) return refuse(NOT_CONCLUSIVE)
  const told = await toProposal(tx, found, readProposed(proposed))
  if (!told.ok) return told
  const no = whyNotHere(tx, found, told.value, domain)
  if (no) return refuse(no)
  if (!statement?.changed) return told
  const anew = await toProposal(tx, found, readProposed(statement.changed))
  if (!anew.ok) return anew
  if (isHeavier(anew.value, told.value))
    return refuse({
      code: 'penalties.heavier-after-defence',
      kind: 'forbidden',
      article: { law: 'APL', article: '45' },
    })
  const still = whyNotHere(tx, found, anew.value, domain)
  return still ? refuse(still) : anew
}

const NOT_CONCLUSIVE = {
  ...{ code: 'penalties.not-conclusive', kind: 'conflict', article: { law: 'APL', article: '51' } },
} as const satisfies Refusal

/** A fact that cannot be established is not conclusive (违法事实确凿): it takes the ordinary way, where evidence is taken. */
function isOpen({ facts }: OnTheSpotInput['proposed']): boolean {
  return Object.values(facts).some((value) => reasonNotEstablished(value) !== null)
}

/** Why money may not be taken here, or not without a receipt (行政处罚法 §68–70); null: it may, or none is. */
export function whyNotCollect(tx: Tx, { collect, receipt }: OnTheSpotInput, decided: Proposal): Refusal | null {
  if (collect === null) return null
  const limit = must(rowFor(penaltyBook().collectOnSpot, { on: tx.today }), 'limit of money taken on the spot')
  const asked = { hardToEnforceLater: collect === 'hard_later', remoteAtRequest: collect === 'remote_at_request' }
  const fine = amount(decided.fine ?? '0')
  const { answer, articles } = mayCollectOnSpot({ summary: true, amount: fine, ...asked }, limit)
  const article = articles[0] ?? { law: 'APL', article: '68' }
  if (!answer || fine.eq(0)) return { code: 'penalties.not-collected-here', kind: 'invalid', article }
  if ((receipt ?? '').trim() !== '') return null
  return { code: 'penalties.no-receipt', kind: 'invalid', article: { law: 'APL', article: '70' } }
}

/** No penalty may always be said here; a penalty where a tier fits, nobody else must be asked, and it is small. */
function whyNotHere(tx: Tx, { partyKind }: PenaltyCase, decided: Proposal, domain: string): Refusal | null {
  if (decided.outcome === 'no_penalty') return null
  const { article } = NOT_CONCLUSIVE
  const factsConclusive = decided.deviation !== 'no_tier'
  if (!factsConclusive) return NOT_CONCLUSIVE
  const book = penaltyBook()
  const asked = { on: tx.today, domain }
  const household = must(rowFor(book.householdOnSpot, asked), 'limit for individual businesses').limit
  const partyType: PartyType = partyKind === 'household' ? household : partyKind
  const limit = must(rowFor(book.summary, asked), 'limits of penalties on the spot')
  const small = { partyType, penaltyKind: kindOf(decided), amount: amount(decided.fine ?? '0'), factsConclusive }
  const isSmall = decided.outcome === 'penalty' && !decided.discussionDue && maySummary(small, limit).answer
  if (isSmall) return null
  return { code: 'penalties.not-on-the-spot', kind: 'conflict', article, facts: { limit: limit[partyType].toFixed() } }
}

/** Whatever goes beyond a fine and a warning leaves the list of §51; an order to correct is no penalty (§28). */
function kindOf({ fine, confiscated, also }: Proposal): SummaryKind {
  const { words } = penaltyBook()
  const more = also.some((word) => !['warning', 'measure', 'none'].includes(words.get(word)?.kind ?? 'other'))
  if (more || amount(confiscated).gt(0)) return 'fine_and_confiscation'
  return fine === null ? 'warning' : 'fine'
}
