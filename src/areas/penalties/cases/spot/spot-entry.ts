import { remediesAgainst } from '#law/penalties/remedies.ts'
import { lawbook } from '../../../clocks/index.ts'
import type { NewEntry } from '../add-entry.ts'
import type { Proposal } from '../contract.ts'
import type { OnTheSpotInput } from '../shapes.ts'
import { writtenOf } from '../verbs/propose.ts'

/**
 * The form as it goes into the file: what was decided and by which edition, that it was told orally, a refusal to sign, and
 * the remedies it must print: reconsideration first (行政复议法 §23(1)). What was said and written is sealed.
 */
export function spotEntry(input: OnTheSpotInput, decided: Proposal, document: string): NewEntry {
  const { second, collect, refusedToSign, statement, note } = input
  const { outcome, fine, tier, tierRange, statutoryRange, deviation, standard, also, correctBy } = decided
  const remedies = remediesAgainst('summary', lawbook()).answer
  return {
    kind: 'on-the-spot',
    data: {
      ...{
        document,
        second,
        outcome,
        noPenaltyGround: decided.noPenaltyGround,
        fine,
        also,
        tier,
        tierRange,
        statutoryRange,
        deviation,
        standard,
        correctBy,
      },
      ...{ collect, receipt: collect ? input.receipt : null, refusedToSign, remedies: { ...remedies } },
      statement: statement && (statement.changed ? 'adopted' : 'not_adopted'),
    },
    said: {
      note,
      ...writtenOf(decided),
      statement: statement && { text: statement.text, answer: statement.answer },
    },
  }
}
