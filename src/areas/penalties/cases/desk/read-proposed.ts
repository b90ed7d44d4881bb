import type { FactShape } from '#law/penalties/standards/standard.ts'
import { readForm } from '../../standards/calculator/read-form.ts'
import { filled, money, type Posted, text, texts } from './posted.ts'

/** The party as typed. */
export function readParty(posted: Posted) {
  return {
    kind: posted['partyKind'],
    name: text(posted['name']),
    code: filled(posted['code']),
    telephone: text(posted['telephone']),
    address: text(posted['address']),
  }
}

/** What is proposed or decided, as typed; the facts are those of the standard, read as its calculator reads them. */
export function readProposed(posted: Posted, facts: readonly FactShape[]) {
  const outcome = posted['outcome']
  return {
    outcome,
    noPenaltyGround: outcome === 'no_penalty' ? filled(posted['noPenaltyGround']) : null,
    facts: readForm(facts, (field) => text(posted[field])),
    fine: outcome === 'penalty' ? money(posted['fine']) : null,
    confiscated: money(posted['confiscated']) ?? '0',
    also: texts(posted['also']),
    lighter: texts(posted['lighter']),
    heavier: texts(posted['heavier']),
    ground: filled(posted['ground']),
    reasons: text(posted['reasons']),
    correctBy: filled(posted['correctBy']),
  }
}
