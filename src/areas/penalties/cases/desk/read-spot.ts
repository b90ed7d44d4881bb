import type { FactShape } from '#law/penalties/standards/standard.ts'
import { filled, type Posted, text } from './posted.ts'
import { readParty, readProposed } from './read-proposed.ts'

/** The form on the spot in the form the API takes it: a penalty of a fine, a warning, or both. */
export function readSpot(posted: Posted, facts: readonly FactShape[]) {
  const proposed = readProposed({ ...posted, outcome: 'penalty' }, facts)
  const [said, answer] = [text(posted['statement']), text(posted['answer'])]
  return {
    ...{ bodyId: Number(posted['bodyId']), standardId: text(posted['standardId']), placeBodyId: null },
    ...{ second: text(posted['second']), party: readParty(posted), note: text(posted['note']) },
    proposed: { ...proposed, also: posted['warn'] === 'yes' ? ['warning'] : [] },
    statement: said === '' && answer === '' ? null : { text: said, answer, changed: null },
    ...{ collect: filled(posted['collect']), receipt: filled(posted['receipt']) },
    refusedToSign: posted['refusedToSign'] === 'yes',
  }
}
