import { isAmount } from '#law/penalties/amount.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { fieldOf, plainNumber, readForm } from '../../../standards/calculator/read-form.ts'
import { listFact } from '../../measured/list-asked.ts'
import { LAW_SHAPES } from '../decision/asked-shapes.ts'
import { filled, money, type Posted, text, texts } from '../posted.ts'

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

/** What is proposed or decided, as typed; facts are read as the calculator reads them, numbers kept as text. */
export function readProposed(posted: Posted, facts: readonly FactShape[]) {
  const outcome = posted['outcome']
  return {
    outcome,
    noPenaltyGround: outcome === 'no_penalty' ? filled(posted['noPenaltyGround']) : null,
    facts: factsIn(posted, facts),
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

/** Facts of the standard, of the law, and of lists, which the form names `f.list.…`; their numbers are read where they are asked. */
function factsIn(posted: Posted, facts: readonly FactShape[]): Readonly<Record<string, unknown>> {
  const asked = readForm([...facts, ...LAW_SHAPES], (field) => text(posted[field]))
  const lists = Object.entries(posted).flatMap(([field, value]): [string, unknown][] => {
    const typed = plainNumber(text(value))
    if (!field.startsWith(fieldOf(listFact(''))) || typed === '') return []
    return [[field.slice(fieldOf('').length), typed === 'yes' ? true : typed === 'no' ? false : typed]]
  })
  const plain = Object.entries(asked).map(([name, value]) => [name, isAmount(value) ? value.toFixed() : value])
  return Object.fromEntries([...plain, ...lists])
}
