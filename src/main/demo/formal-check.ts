import { accept } from '#areas/cases/accept.ts'
import { askCorrection } from '#areas/cases/ask-correction.ts'
import type { AskCorrectionInput } from '#areas/cases/contract.ts'
import { handInCorrection } from '#areas/cases/hand-in-correction.ts'
import { notAccept } from '#areas/cases/not-accept.ts'
import { receiptPhrase } from '#areas/cases/submit.ts'
import { terminate } from '#areas/cases/terminate.ts'
import { withdraw } from '#areas/cases/withdraw.ts'
import { accepted } from '#base/outcome.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { Turn } from './story.ts'
import { askable, bring, type Opened, type Telling, turn, whoIs } from './telling.ts'

/** What becomes of the formal check. */
export type Check = 'accepted' | 'silence' | 'corrected' | 'never_corrected' | 'not_accepted' | 'withdrawn'

/** What is drawn for the formal check; something must be lacking for a correction notice. */
export function drawCheck({ dice, item }: Telling): Check {
  const drawn = dice.int(100)
  if (drawn < 3) return 'not_accepted'
  if (drawn < 6) return 'withdrawn'
  if (drawn < 9) return 'silence'
  if (drawn < 23 && askable(item).length > 0) return drawn < 20 ? 'corrected' : 'never_corrected'
  return 'accepted'
}

/** The formal check at the body that takes in; answers whether the case goes on. `number`: of the case, for the applicant. */
export function* formalCheck(
  telling: Telling,
  opened: Opened,
  body: number,
  check: Check,
): Generator<Turn, boolean, void> {
  const { cast, dice, item } = telling
  const window = whoIs(cast, body, 'intake')
  switch (check) {
    case 'not_accepted': {
      const right = dice.pick([...cast.bodies.keys()].filter((id) => id !== opened.ref.bodyId))
      const input = dice.chance(50)
        ? { ground: 'not_required' as const }
        : { ground: 'not_competent' as const, rightBodyId: right }
      yield turn(dice.int(3), (tx) => notAccept(tx, window, opened.ref, input))
      return false
    }
    case 'withdrawn':
      yield turn(dice.int(3), (tx) => withdraw(tx, VISITOR, opened.ref, { phrase: receiptPhrase(tx, opened.number) }))
      return false
    case 'silence':
      yield { after: 7, act: async () => {} } // nobody does anything; the tick accepts meanwhile
      return true
    case 'corrected':
    case 'never_corrected': {
      yield turn(1 + dice.int(4), (tx) => askCorrection(tx, window, opened.ref, notice(telling)))
      if (check === 'never_corrected') {
        const head = cast.who(opened.ref.bodyId, 'decide')
        if (!head || body !== opened.ref.bodyId) return false // the notice stays unanswered
        yield turn(24, (tx) => terminate(tx, head, opened.ref, { ground: 'not_corrected' }))
        return false
      }
      yield turn(1 + dice.int(12), (tx) =>
        handInCorrection(tx, VISITOR, opened.ref, {
          materials: bring(item, 0, false).slice(-1),
          phrase: receiptPhrase(tx, opened.number),
        }),
      )
      yield turn(1 + dice.int(4), (tx) => accept(tx, window, opened.ref))
      return true
    }
    case 'accepted':
      yield {
        after: item.promised === 0 ? 0 : dice.int(4),
        act: async (tx) => void accepted(await accept(tx, window, opened.ref)),
      }
      return true
  }
}

function notice({ dice, item }: Telling): AskCorrectionInput {
  const id = dice.pick(askable(item))
  return {
    materials: [{ id, lacking: dice.pick(['missing', 'incomplete', 'not_stamped', 'expired'] as const) }],
    conditions: [],
  }
}
