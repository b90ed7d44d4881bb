import { never } from '#base/assert.ts'
import { decideStandard, type StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import { isRecord, type LineAnswer, refused } from '../lines/answer-file.ts'
import type { ExactJson } from '../lines/exact-json.ts'
import { rangeJson } from '../penalty-check/range-field.ts'
import type { Shelf } from './shelf.ts'

type Fields = { readonly [key: string]: ExactJson }

/**
 * Answers one line, `{ id, standard, facts }`: the tier and its range, weights, or why there is none. With `trace`, what
 * the answer rests on: edition, range of the law, every fitting tier, every weight.
 */
export function answerFacts(line: Readonly<Record<string, unknown>>, shelf: Shelf, trace: boolean): LineAnswer {
  const { standard, facts } = line
  if (typeof standard !== 'string') return refused('bad_input', '"standard" must be the id of a standard')
  if (!isRecord(facts)) return refused('bad_input', '"facts" must be an object')
  const found = shelf(standard)
  if (!found) return refused('unknown_standard', `there is no standard "${standard.slice(0, 60)}"`)
  const decision = decideStandard(found.compiled, facts)
  const told = trace ? { trace: { edition: found.edition, ...traceOf(decision) } } : {}
  return { ok: true, fields: { ...fieldsOf(decision), ...told } }
}

function fieldsOf(decision: StandardDecision): Fields {
  switch (decision.outcome) {
    case 'tier':
      return {
        outcome: 'tier',
        tier: decision.tier.id,
        fine: decision.fine && rangeJson(decision.fine),
        other_penalties: decision.tier.also,
        ...flagged(decision.flags),
      }
    case 'weights': {
      const { fine } = decision
      const point = { min: fine, max: fine, minInclusive: true, maxInclusive: true }
      const total = { outcome: 'weights', total_weight: decision.totalWeight, fine: rangeJson(point) }
      return { ...total, other_penalties: [], ...flagged(decision.flags) }
    }
    case 'no_rule':
      return { outcome: 'no_rule', ...flagged(decision.flags) }
    case 'overlap':
      return {
        outcome: 'overlap',
        candidates: decision.candidates.map(({ id }) => id),
        ...flagged(decision.flags),
      }
    case 'missing_facts':
      return { outcome: 'missing_facts', missing: decision.missing }
    case 'invalid_fact':
      return { outcome: 'invalid_fact', invalid: decision.invalid }
    case 'contradiction':
      return { outcome: 'contradiction' }
    default:
      return never(decision)
  }
}

function flagged(flags: readonly string[]): Fields {
  return flags.length > 0 ? { flags } : {}
}

function traceOf(decision: StandardDecision): Fields {
  if (decision.outcome === 'tier')
    return {
      statutory: decision.statutory && rangeJson(decision.statutory),
      fitting: decision.fitting.map(({ id, when }) => ({ tier: id, when })),
      optional: decision.tier.fine?.optional ?? false,
    }
  if (decision.outcome === 'weights')
    return {
      statutory: decision.statutory && rangeJson(decision.statutory),
      weights: decision.weights.map(({ factor, weight }) => ({ factor, weight })),
    }
  if (decision.outcome === 'no_rule') return { intended: decision.intended }
  return decision.outcome === 'contradiction' ? { broken: decision.broken } : {}
}
