import type { Article } from '#base/outcome.ts'
import { downToFen, upToFen } from '../amount.ts'
import type { FineRange } from '../fine-range.ts'
import { decideStandard, type StandardDecision } from '../standards/decide-standard.ts'
import { whichLaw } from '../which-law.ts'
import type { AssessAsked, AssessStep, EditionAsked } from './asked.ts'

/** The edition the case is measured by, what it says to the facts, and why it is this one. */
export interface ChosenEdition {
  readonly which: 'old' | 'fresh' | null
  readonly edition: EditionAsked | null
  readonly decision: StandardDecision | null
  /** A tier may be cited: false where the standard has lapsed and only the law remains. */
  readonly citable: boolean
  readonly step: AssessStep
}

type Asked = Pick<AssessAsked, 'actTo' | 'decisionOn' | 'old' | 'fresh' | 'rows'>

/**
 * Which edition: that of the act, unless the one of the decision is lighter; a continuing act is judged at its end, one
 * that goes on by the edition of today.
 *
 * Source: 行政处罚法 §37; for standards by analogy, a switch of the lawbook. §34: a lapsed standard is not cited, the law
 * it stands on still holds. Trap: lighter is asked of these facts, not of the table as a whole.
 */
export function chooseEdition({ actTo, decisionOn, old, fresh, rows }: Asked): ChosenEdition {
  if (!fresh) return lapsed(old)
  if (!old || actTo === null || old.hash === fresh.hash)
    return choice('fresh', fresh, old && actTo !== null ? 'not_changed' : actTo === null ? 'goes_on' : 'first_edition')
  const changed = { actEndOn: actTo, decisionOn, changedOn: fresh.from }
  const { version, reason } = whichLaw(changed, rangeIn(old), rangeIn(fresh)).answer
  const isStandard = fresh.compiled.standard.kind === 'standard'
  if (version === 'new' && isStandard && !rows.lighterStandard) return choice('old', old, 'new_is_not_asked')
  return version === 'new' ? choice('fresh', fresh, reason) : choice('old', old, reason)
}

/** What the edition gives for the facts as a range; null: no fine, or no answer. */
function rangeIn({ compiled, facts }: EditionAsked): FineRange | null {
  return rangeOf(decideStandard(compiled, facts))
}

/** The range of an answer of a standard; a sum by weights is one amount, or the two fen beside it that can be paid. */
export function rangeOf(decision: StandardDecision): FineRange | null {
  if (decision.outcome === 'tier') return decision.fine
  if (decision.outcome !== 'weights') return null
  return { min: downToFen(decision.fine), max: upToFen(decision.fine), minInclusive: true, maxInclusive: true }
}

function lapsed(old: EditionAsked | null): ChosenEdition {
  if (!old) return { which: null, edition: null, decision: null, citable: false, step: step('none_in_force', '34') }
  const isLaw = old.compiled.standard.kind === 'statute'
  return { ...choice('old', old, isLaw ? 'law_of_the_act' : 'standard_lapsed'), citable: isLaw }
}

function choice(which: 'old' | 'fresh', edition: EditionAsked, reason: string): ChosenEdition {
  const decision = decideStandard(edition.compiled, edition.facts)
  return { which, edition, decision, citable: true, step: step(reason, '37', { from: edition.from }) }
}

function step(answer: string, article: string, figures: Readonly<Record<string, string>> = {}): AssessStep {
  const articles: readonly Article[] = [{ law: 'APL', article }]
  return { question: 'edition', answer, figures, articles }
}
