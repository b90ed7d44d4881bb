import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { cellOf } from '#law/penalties/statistics/cell-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import { factsOf } from '../../standards/api-answer.ts'
import type { PenaltyCase } from '../case.ts'
import type { Proposal, Proposed, RangeText } from '../contract.ts'
import { type Assessed, assessProposed } from './assess-proposed.ts'

/**
 * The proposal that follows from what an officer proposes, measured today, or why it cannot be: the article comes with
 * the refusal. What is kept is what was computed here.
 */
export async function toProposal(tx: Tx, found: PenaltyCase, proposed: Proposed): Promise<Outcome<Proposal>> {
  const no = whyNotWritten(tx, proposed)
  if (no) return refuse(no)
  const assessed = await assessProposed(tx, found, proposed)
  const impossible = whyImpossible(assessed)
  return impossible ? refuse(impossible) : done(proposalOf(proposed, assessed))
}

/** Why the law does not allow it, with the article; null: it does. */
export function whyImpossible({ assessment: { no }, edition, asked }: Assessed): Refusal | null {
  if (!no) return null
  const code = `penalties.${no.why.replaceAll('_', '-')}`
  const asks = [...edition.standard.facts, ...asked.lists.flatMap(({ entry }) => entry.facts)]
  return {
    code,
    kind: 'invalid',
    article: no.article,
    facts: { ...no.figures, ...labelsOf(asks, no.figures['names']) },
  }
}

/** Code, Chinese name and unit of each fact a refusal names, so that it can be said in every language. */
function labelsOf(asks: readonly FactShape[], names = ''): Readonly<Record<string, string>> {
  const named = asks.filter(({ name }) => names.split(' ').includes(name))
  return named.length === 0
    ? {}
    : { labels: named.map(({ name, label, unit }) => [name, label, unit ?? ''].join('\t')).join('\n') }
}

function proposalOf(proposed: Proposed, { assessment, edition, facts }: Assessed): Proposal {
  const { deviation, tier, hearingRight, reviewDue, discussionDue, makerDue } = assessment
  const measured = proposed.outcome === 'penalty'
  return {
    ...proposed,
    ...{ facts, standard: { standardId: edition.standardId, number: edition.number, hash: edition.hash } },
    noPenaltyGround: proposed.outcome === 'no_penalty' ? proposed.noPenaltyGround : null,
    fine: measured ? proposed.fine : null,
    confiscated: measured ? proposed.confiscated : '0',
    also: measured ? proposed.also : [],
    cell: measured ? (cellOf(edition.compiled, factsOf(edition.standard, facts))?.signature ?? null) : null,
    ...{ tier: measured ? (tier?.id ?? null) : null, deviation, hearingRight, reviewDue, discussionDue, makerDue },
    tierRange: measured ? inText(assessment.tierRange) : null,
    statutoryRange: measured ? inText(assessment.statutory) : null,
  }
}

/** What must be written, whatever the law says of it. */
function whyNotWritten(tx: Tx, proposed: Proposed): Refusal | null {
  if (proposed.reasons.trim() === '') return no('no-reasons', '59')
  if (proposed.correctBy !== null && proposed.correctBy < tx.today) return no('correct-by-in-past', '28')
  if (proposed.outcome === 'no_penalty' && proposed.noPenaltyGround === null) return no('no-penalty-ground', '57')
  if (proposed.noPenaltyGround === '28' && proposed.correctBy === null) return no('no-correct-by', '28')
  const imposes = proposed.fine !== null || Number(proposed.confiscated) > 0 || proposed.also.length > 0
  return proposed.outcome === 'penalty' && !imposes ? no('nothing-imposed', '9') : null
}

function no(code: string, article: string): Refusal {
  return { code: `penalties.${code}`, kind: 'invalid', article: { law: 'APL', article } }
}

/** A range as JSON keeps it. */
export function inText(range: FineRange | null): RangeText | null {
  return range && { ...range, min: range.min.toFixed(), max: range.max.toFixed() }
}
