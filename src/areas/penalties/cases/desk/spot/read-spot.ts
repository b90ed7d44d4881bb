import type { FactShape } from '#law/penalties/standards/standard.ts'
import { filled, type Posted, text } from '../posted.ts'
import { readParty, readProposed } from '../verb/read-proposed.ts'
import { withChanges } from './spot-changes.ts'

/**
 * The form on the spot in the form the API takes it: a penalty of a fine, a warning, or both, and, where the party was
 * right, what was weighed anew. Trap: who adopts a defence has to write it down, so that a change never stands without it.
 */
export function readSpot(posted: Posted, facts: readonly FactShape[]) {
  return {
    ...{ bodyId: Number(posted['bodyId']), standardId: text(posted['standardId']), placeBodyId: null },
    ...{ second: text(posted['second']), party: readParty(posted), note: text(posted['note']) },
    proposed: readProposed({ ...posted, outcome: 'penalty' }, facts),
    statement: statementIn(posted, facts),
    ...{ collect: filled(posted['collect']), receipt: filled(posted['receipt']) },
    refusedToSign: posted['refusedToSign'] === 'yes',
  }
}

function statementIn(posted: Posted, facts: readonly FactShape[]) {
  const [said, answer, adopted] = [text(posted['statement']), text(posted['answer']), posted['adopted'] === 'yes']
  if (said === '' && answer === '' && !adopted) return null
  return { text: said, answer, changed: adopted ? readProposed(withChanges(posted), facts) : null }
}
