import type { Lang } from '#base/text.ts'
import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { factName, unitName } from './fact-name.ts'

/**
 * The facts that stand in the way of a decision, for people: code, name and unit in the language of the asker. Empty
 * where none is missing or wrong.
 */
export function factsNamed(lang: Lang, { facts }: Standard, decision: StandardDecision) {
  const codes =
    decision.outcome === 'missing_facts'
      ? decision.missing
      : decision.outcome === 'invalid_fact'
        ? decision.invalid
        : null
  if (codes === null) return {}
  const named = facts.filter(({ name }) => codes.includes(name))
  return {
    facts: named.map((fact) => ({
      ...{ code: fact.name, name: factName(lang, fact) },
      unit: fact.unit && unitName(lang, fact.unit),
    })),
  }
}
