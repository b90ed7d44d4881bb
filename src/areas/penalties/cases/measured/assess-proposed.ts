import type { Day } from '#base/days.ts'
import { amount } from '#law/penalties/amount.ts'
import type { AssessAsked, EditionAsked } from '#law/penalties/assess/asked.ts'
import { type Assessment, assess } from '#law/penalties/assess.ts'
import type { NoPenaltyEntry } from '#law/penalties/book/no-penalty-entry.ts'
import { entriesFor } from '#law/penalties/no-penalty-of.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { Tx } from '#platform/db/tx.ts'
import { regionsOf } from '../../../organisations/index.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { factsOf } from '../../standards/api-answer.ts'
import type { StandardEdition } from '../../standards/contract.ts'
import type { PenaltyCase } from '../case.ts'
import type { Proposed } from '../contract.ts'
import { makerOf } from '../maker/maker-of.ts'
import { bornOn, partyOf } from '../party.ts'
import { assessRows } from './assess-rows.ts'
import { domainOf } from './domain.ts'
import { type EarlierCase, earlierCases, withCounts } from './earlier-cases.ts'
import { type Editions, editionsFor } from './editions-for.ts'
import { lawFactsOf } from './law-facts.ts'
import { listsAsked } from './list-asked.ts'

/** What is proposed, measured today: every question with its answer, and what it was measured by. */
export interface Assessed {
  readonly asked: AssessAsked
  readonly assessment: Assessment
  readonly edition: StandardEdition
  readonly earlier: readonly EarlierCase[]
  /** The facts as they were measured, counts of earlier penalties put in. */
  readonly facts: GivenFacts
}

/**
 * Measures what is proposed for a case as the law stands today. The screen of the decision and the verbs ask the same;
 * whatever the browser computed, this is what counts.
 */
export async function assessProposed(tx: Tx, found: PenaltyCase, proposed: Proposed): Promise<Assessed> {
  const editions = await editionsFor(tx, found, tx.today)
  const earlier = await earlierCases(tx, found)
  const regions = await regionsOf(tx, found.bodyId)
  const facts = withCounts(proposed.facts, found, earlier)
  const asked: AssessAsked = {
    ...{ actTo: found.actTo, discoveredOn: found.ledOn, decisionOn: tx.today, similar: earlier.length },
    partyType: found.partyKind === 'organization' ? 'organization' : 'individual',
    bornOn: bornOn(await partyOf(tx, found)),
    old: editions.old && editionAsked(found, editions.old, facts),
    fresh: editions.fresh && editionAsked(found, editions.fresh, facts),
    law: lawFactsOf(facts, earlier.length),
    lists: listsAsked(entriesOf(found, editions, { on: tx.today, regions }), facts),
    proposed: {
      ...proposed,
      fine: proposed.fine === null ? null : amount(proposed.fine),
      confiscated: amount(proposed.confiscated),
    },
    rows: assessRows(domainOf(editions.known.standard), tx.today, regions),
  }
  const assessment = assess(asked)
  const edition = (assessment.which && editions[assessment.which]) ?? editions.known
  return { asked, assessment, edition, earlier, facts }
}

function editionAsked({ bodyId }: PenaltyCase, edition: StandardEdition, facts: GivenFacts): EditionAsked {
  const { hash, inForceFrom, compiled, standard } = edition
  const owner = makerOf(edition, bodyId).kind === 'self' ? 'self' : 'superior'
  return { hash, from: inForceFrom, owner, compiled, facts: factsOf(standard, facts) }
}

/** The lists that may spare the breach where the body lies, on the day of the act or of the decision (行政处罚法 §37: the lighter counts). */
function entriesOf(
  { actTo }: PenaltyCase,
  { known }: Editions,
  { on: today, regions }: { readonly on: Day; readonly regions: readonly string[] },
): readonly NoPenaltyEntry[] {
  const { noPenaltyEntries } = penaltyBook()
  const found = [actTo ?? today, today].flatMap((on) =>
    entriesFor(noPenaltyEntries, known.standard.id, { on, regions }),
  )
  return [...new Set(found)]
}
