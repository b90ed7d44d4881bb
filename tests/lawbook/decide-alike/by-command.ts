import { isAmount } from '#law/penalties/amount.ts'
import { answerFacts } from '#main/verbs/decide/answer-facts.ts'
import type { Shelf } from '#main/verbs/decide/shelf.ts'
import { isRecord } from '#main/verbs/lines/answer-file.ts'
import { parseExact, printExact } from '#main/verbs/lines/exact-json.ts'

type Told = Readonly<Record<string, unknown>>

/**
 * What `bin/gongkai decide --trace` answers to a line, said as the API says it: sums as texts, the names of a program and
 * not of a file. What the command does not tell (names and levels of tiers) is left out.
 */
export function byCommand(line: string, shelf: Shelf): Told {
  const read = parseExact(line)
  const answer = answerFacts(isRecord(read) ? read : {}, shelf, true)
  if (!answer.ok) return { ...answer.fault }
  const told = parseExact(printExact(answer.fields))
  const fields = isRecord(told) ? told : {}
  const { outcome, trace } = fields
  const rest = isRecord(trace) ? trace : {}
  if (outcome === 'tier')
    return plain({
      ...shared(fields, rest),
      tier: fields['tier'],
      also: fields['other_penalties'],
      trace: rest['fitting'],
    })
  if (outcome === 'weights')
    return plain({ ...shared(fields, rest), totalWeight: fields['total_weight'], trace: rest['weights'] })
  if (outcome === 'overlap') return plain({ outcome, candidates: fields['candidates'], flags: fields['flags'] ?? [] })
  if (outcome === 'no_rule') return plain({ outcome, intended: rest['intended'], flags: fields['flags'] ?? [] })
  if (outcome === 'contradiction') return plain({ outcome, broken: rest['broken'] })
  const { missing, invalid } = fields
  return plain({ outcome, ...(missing ? { missing } : {}), ...(invalid ? { invalid } : {}) })
}

function shared({ outcome, fine, flags }: Told, { statutory }: Told): Told {
  return { outcome, fine: rangeIn(fine), statutory: rangeIn(statutory), flags: flags ?? [] }
}

function rangeIn(range: unknown): Told | null {
  if (!isRecord(range)) return null
  const { min, max, min_inclusive: minInclusive, max_inclusive: maxInclusive } = range
  return { min, max, minInclusive, maxInclusive }
}

/** Amounts as texts, all the way down. */
function plain(told: Told): Told {
  const text = (value: unknown): unknown => {
    if (isAmount(value)) return value.toFixed()
    if (Array.isArray(value)) return value.map(text)
    return isRecord(value) ? plain(value) : value
  }
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, text(value ?? null)]))
}
