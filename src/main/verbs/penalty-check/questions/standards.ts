import { isInForce } from '#law/penalties/book/row.ts'
import { type FineRange, isInside } from '#law/penalties/fine-range.ts'
import { underPenaltyLaw } from '#law/penalties/ruled.ts'
import { decideStandard } from '#law/penalties/standards/decide-standard.ts'
import { whichLaw } from '#law/penalties/which-law.ts'
import type { LineFault } from '../../lines/answer-file.ts'
import { date, fieldsOf, orElse, text, yuan } from '../fields.ts'
import { type Desk, question } from '../question.ts'
import { rangeJson } from '../range-field.ts'
import { givenFacts, noStandard } from '../standard-field.ts'

const side = fieldsOf({ std: text, facts: orElse(givenFacts, {}) })

/** 从旧兼从轻 where both rules are standards of the lawbook, 行政处罚法 §37. */
export const whichVersion = question(
  { act_end: date, decision: date, change: date, old: side, new: side },
  (given, desk) => {
    const old = rangeOf(desk, given.old.std, given.old.facts)
    const fresh = rangeOf(desk, given.new.std, given.new.facts)
    if ('fault' in old) return old
    if ('fault' in fresh) return fresh
    const days = { actEndOn: given.act_end, decisionOn: given.decision, changedOn: given.change }
    const { answer, articles } = whichLaw(days, old.range, fresh.range)
    const { range } = answer.version === 'old' ? old : fresh
    return { answer: { version: answer.version, fine: range && rangeJson(range), reason: answer.reason }, articles }
  },
)

/** Whether an amount lies where the standard puts these facts. */
export const amountInTier = question({ standard: text, facts: orElse(givenFacts, {}), amount: yuan }, (given, desk) => {
  const found = rangeOf(desk, given.standard, given.facts)
  if ('fault' in found) return found
  return underPenaltyLaw({ inside: found.range !== null && isInside(given.amount, found.range) }, '34')
})

/** Whether a standard holds on a day; one that does not cannot be cited, §34. */
export const standardInForce = question({ standard: text, date }, (given, desk) => {
  const found = desk.standards(given.standard)
  if (!found) return noStandard(given.standard)
  const holds = isInForce(found.compiled.standard, given.date)
  const effect = holds ? 'the tier may be cited' : 'decide inside the statutory range; no tier may be cited'
  return underPenaltyLaw({ in_force: holds, effect }, '34')
})

/** The range a standard gives for some facts; null: no fine, or no breach. */
function rangeOf(
  desk: Desk,
  id: string,
  given: Readonly<Record<string, unknown>>,
): { readonly range: FineRange | null } | { readonly fault: LineFault } {
  const found = desk.standards(id)
  if (!found) return noStandard(id)
  const decision = decideStandard(found.compiled, given)
  if (decision.outcome === 'tier') return { range: decision.fine }
  if (decision.outcome === 'no_rule') return { range: null }
  if (decision.outcome !== 'weights')
    return { fault: { code: decision.outcome, message: `${id} gives no range for these facts` } }
  return { range: { min: decision.fine, max: decision.fine, minInclusive: true, maxInclusive: true } }
}
