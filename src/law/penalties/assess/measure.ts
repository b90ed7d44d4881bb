import type { Article } from '#base/outcome.ts'
import { isInForce } from '../book/row.ts'
import { type Circumstances, underCircumstances } from '../circumstances.ts'
import type { FineRange } from '../fine-range.ts'
import { checkFacts } from '../standards/check-facts.ts'
import type { CompiledStandard } from '../standards/compile-standard.ts'
import type { StandardDecision } from '../standards/decide-standard.ts'
import { notEstablished } from '../standards/not-established.ts'
import type { Tier } from '../standards/standard.ts'
import { statutoryRange } from '../standards/statutory-range.ts'
import type { AssessAsked, AssessNo, AssessStep, EditionAsked, Ruling } from './asked.ts'
import { type ChosenEdition, rangeOf } from './choose-edition.ts'
import { fittingTier } from './fitting-tier.ts'
import { whyNotLighter } from './must-be-lighter.ts'

/** Where the fine may lie: in the tier after circumstances and the clamp, and in the law. Null: there is none. */
export interface Measure {
  readonly tier: Tier | null
  readonly tierRange: FineRange | null
  readonly statutory: FineRange | null
  /** The tier is known and orders no fine. */
  readonly withoutFine: boolean
  readonly rulings: readonly Ruling[]
}

/**
 * Tier, repetition and circumstances, and last the ends of the law (行政处罚法 §4, §5, §16, §32, §34).
 *
 * Traps: where no tier fits, the fine is found inside the law, with reasons; a lapsed standard gives no tier either. Where
 * several fit, the lightest is the measure (`fittingTier`).
 */
export function measure(asked: AssessAsked, { edition, decision, citable }: ChosenEdition): Measure {
  if (!edition || !decision) return nothing(ruling('tier', 'no_edition', 'no_basis'))
  if ('ok' in decision) return nothing(withoutFacts(edition, decision))
  const statutory = lawRange(edition) ?? ('statutory' in decision ? decision.statutory : null)
  const fitting = citable ? fittingTier(decision, edition) : null
  const tier = fitting?.tier ?? null
  const range = fitting ? fitting.range : citable ? rangeOf(decision) : null
  const after = tier && range ? underRepetition(asked, edition, tier, range) : null
  const { clamped, answer } = clamp(after?.allowed ?? range, statutory)
  const circumstances = circumstancesStep(asked, after)
  return {
    tier: after ? (edition.compiled.standard.tiers.find(({ id }) => id === after.tier) ?? tier) : tier,
    ...{
      tierRange: clamped,
      statutory: statutory ?? clamped,
      withoutFine: decision.outcome === 'tier' && tier !== null && range === null,
    },
    rulings: [
      { step: tierStep(asked, edition, decision, citable), no: null },
      { step: circumstances, no: whyNotLighter(asked, clamped, circumstances.answer === 'conflicting') },
      { step: { question: 'range', answer, figures: said(statutory), articles: [APL('4'), APL('16')] }, no: null },
    ],
  }
}

function lawRange({ compiled, facts }: EditionAsked): FineRange | null {
  const checked = checkFacts(compiled, facts)
  return checked.ok ? statutoryRange(compiled, checked.facts) : null
}

function underRepetition(asked: AssessAsked, { compiled, facts }: EditionAsked, tier: Tier, range: FineRange) {
  const { lighter, heavier } = asked.proposed
  const rules = compiled.standard.rules
  const row = asked.rows.repetition.find(
    (one) => one.rules === rules && isInForce(one, asked.actTo ?? asked.decisionOn),
  )
  const found = { id: tier.id, level: tier.level, range }
  const tiers = tiersOf(compiled, facts)
  const question = { found, tiers, mitigating: lighter, aggravating: heavier, similar: asked.similar }
  const { answer, articles } = underCircumstances(question, row ?? null)
  return { ...answer, articles }
}

/** Tiers with a range for these facts; those without a fine raise nothing. */
function tiersOf(compiled: CompiledStandard, given: EditionAsked['facts']) {
  const checked = checkFacts(compiled, given)
  return compiled.tiers.flatMap(({ tier, fine }) => {
    const range = checked.ok ? (fine?.(checked.facts) ?? null) : null
    return range === null || 'lacking' in range ? [] : [{ id: tier.id, level: tier.level, range }]
  })
}

/** The part of a tier that the law allows; where nothing is left of it, the tier is no measure. */
function clamp(range: FineRange | null, statutory: FineRange | null) {
  if (!statutory) return { clamped: range, answer: 'no_limb' }
  if (!range) return { clamped: null, answer: 'law_only' }
  const low = range.min.lt(statutory.min) ? statutory : range
  const high = range.max.gt(statutory.max) ? statutory : range
  const clamped = {
    ...{ min: low.min, minInclusive: low.minInclusive, max: high.max, maxInclusive: high.maxInclusive },
  }
  if (clamped.min.gt(clamped.max)) return { clamped: null, answer: 'tier_beyond_law' }
  return { clamped, answer: low === statutory || high === statutory ? 'clamped' : 'inside' }
}

function tierStep(asked: AssessAsked, edition: EditionAsked, decision: StandardDecision, citable: boolean): AssessStep {
  const lowest = citable && decision.outcome === 'weights' ? unascertainedIn(edition) : []
  const rules = edition.compiled.standard.rules
  const row = lowest.length > 0 ? asked.rows.unascertained.find((one) => one.rules === rules) : undefined
  const answer = !citable ? 'no_edition' : lowest.length > 0 ? 'weights_unascertained' : decision.outcome
  const flags = 'flags' in decision ? decision.flags.join(' ') : ''
  const candidates = decision.outcome === 'overlap' ? decision.candidates.map(({ id }) => id).join(' ') : ''
  const fitting = citable ? fittingTier(decision, edition) : null
  const range = fitting ? fitting.range : citable ? rangeOf(decision) : null
  const figures = { tier: fitting?.tier.id ?? '', flags, candidates, names: lowest.join(' '), ...said(range) }
  return { question: 'tier', answer, figures, articles: [APL('34'), ...(row?.articles ?? [])] }
}

function unascertainedIn({ compiled, facts }: EditionAsked): readonly string[] {
  const checked = checkFacts(compiled, facts)
  return checked.ok ? [...checked.unascertained] : []
}

type Repeated = Circumstances & { readonly articles: readonly Article[] }

function circumstancesStep({ proposed, similar }: AssessAsked, after: Repeated | null): AssessStep {
  const { lighter, heavier } = proposed
  const both = lighter.length > 0 && heavier.length > 0
  const plain = lighter.length > 0 ? 'lighter' : heavier.length > 0 ? 'heavier' : 'none'
  const answer =
    both || after?.conflicting ? 'conflicting' : after && after.result !== 'human_decision' ? after.result : plain
  const figures = { similar: String(similar), lighter: lighter.join(' '), heavier: heavier.join(' ') }
  return { question: 'circumstances', answer, figures, articles: [APL('32'), ...(after?.articles ?? [APL('5')])] }
}

function nothing(first: Ruling): Measure {
  return { tier: null, tierRange: null, statutory: null, withoutFine: false, rulings: [first] }
}

function ruling(question: 'tier', answer: string, why: AssessNo['why'], names = ''): Ruling {
  const figures = { names }
  const article = APL(why === 'no_basis' ? '38' : '40')
  return { step: { question, answer, figures, articles: [article] }, no: { why, article, figures } }
}

/** Which facts leave the standard without an answer: wrong, missing, at odds, or not to be established. */
function withoutFacts({ facts }: EditionAsked, decision: Extract<StandardDecision, { readonly ok: false }>): Ruling {
  const open = notEstablished(decision, facts)
  const why = open?.why ?? decision.outcome
  return ruling('tier', why, why, open ? open.names.join(' ') : namesIn(decision))
}

function namesIn(decision: Extract<StandardDecision, { readonly ok: false }>): string {
  if (decision.outcome === 'missing_facts') return decision.missing.join(' ')
  return (decision.outcome === 'invalid_fact' ? decision.invalid : decision.broken).join(' ')
}

/** The ends of a range as figures of a step. */
export function said(range: FineRange | null): Readonly<Record<string, string>> {
  return range ? { min: range.min.toFixed(), max: range.max.toFixed() } : {}
}

function APL(article: string): Article {
  return { law: 'APL', article }
}
