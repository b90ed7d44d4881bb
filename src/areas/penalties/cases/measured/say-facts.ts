import type { Lang } from '#base/text.ts'
import { factsShown } from '#law/penalties/redaction.ts'
import { type GivenFacts, reasonNotEstablished } from '#law/penalties/standards/check-facts.ts'
import { factsOf } from '../../standards/api-answer.ts'
import type { Said } from '../../standards/calculator/settings.ts'
import type { KnownStandard } from '../../standards/contract.ts'
import { factsSaid } from '../pages/one-view.ts'
import { wordsOf } from '../words/index.ts'

/**
 * The facts of a proposal as the file and its documents tell them, name and value in the order of the standard; what could
 * not be established says why. For those who may read the case: the reason is prose about a person.
 */
export function sayFacts(
  lang: Lang,
  standard: KnownStandard['standard'],
  said: Said,
  facts: GivenFacts,
): readonly (readonly [string, string])[] {
  const known = factsShown(standard.facts, factsOf(standard, facts))
  const { notEstablished } = wordsOf(lang)
  return standard.facts.flatMap((fact): (readonly [string, string])[] => {
    const reason = reasonNotEstablished(facts[fact.name])
    if (reason !== null) return [[said.facts[fact.name] ?? fact.name, notEstablished(reason)]]
    return [...factsSaid(lang, { facts: [fact] }, said, known)]
  })
}
