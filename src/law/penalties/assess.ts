import type { AssessAsked, AssessNo, AssessStep } from './assess/asked.ts'
import { type ChosenEdition, chooseEdition } from './assess/choose-edition.ts'
import { type Measure, measure } from './assess/measure.ts'
import { type ProcedureDue, procedureDue } from './assess/procedure-due.ts'
import { ruleOnBeside } from './assess/rule-on-beside.ts'
import { type FineDeviation, ruleOnFine } from './assess/rule-on-fine.ts'
import { whetherAtAll } from './assess/whether-at-all.ts'

/** A case measured: every question with its answer, and what follows. */
export interface Assessment
  extends Pick<ChosenEdition, 'which' | 'decision'>,
    Pick<Measure, 'tier' | 'tierRange' | 'statutory'>,
    Omit<ProcedureDue, 'steps'> {
  readonly steps: readonly AssessStep[]
  readonly deviation: FineDeviation
  /** Why what is proposed cannot be, the first in the order of the law; null: it may be proposed. */
  readonly no: AssessNo | null
}

/**
 * Asks the questions of substance of a penalty in the order of the law: edition, age, limitation, no penalty, tier,
 * circumstances, the ends of the law, the proposed fine, what is ordered beside it, and what procedure follows. The same function stands behind the
 * screen of the decision and behind the verbs; it runs in a browser.
 *
 * Source: 行政处罚法 §§30–37, 51, 57, 58, 63. Not asked here: competence and certificates (before filing), crime (§27, its
 * own verb), one act under several norms (§29: `one-act.ts`, one case has one norm).
 * Traps: of no penalty and of a transfer neither tier nor range is demanded, so that facts may be missing. `no` is the
 * first obstacle; the later steps are answered all the same.
 */
export function assess(asked: AssessAsked): Assessment {
  const chosen = chooseEdition(asked)
  const atAll = whetherAtAll(asked)
  const measured = measure(asked, chosen)
  const fine = ruleOnFine(asked, measured, chosen.edition?.owner ?? 'self')
  const beside = ruleOnBeside(asked, measured, chosen.edition)
  const deviation = beside.below ? 'mitigated' : fine.deviation
  const { steps: procedure, ...due } = procedureDue(asked, {
    ...{ deviation, severalFit: chosen.decision?.outcome === 'overlap' },
    leavesUpper: deviation === 'outside_tier' && fine.needsMaker,
  })
  const penalty = asked.proposed.outcome === 'penalty'
  const rulings = [...atAll, ...(penalty ? [...measured.rulings, fine, beside] : [beside])]
  return {
    ...{ which: chosen.which, decision: chosen.decision, deviation, ...due },
    ...{ tier: measured.tier, tierRange: measured.tierRange, statutory: measured.statutory },
    steps: [chosen.step, ...[...atAll, ...measured.rulings, fine, beside].map(({ step }) => step), ...procedure],
    no: rulings.find(({ no }) => no !== null)?.no ?? null,
  }
}
