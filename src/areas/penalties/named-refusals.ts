import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { penaltyBook } from './penalty-book.ts'
import { refusals } from './refusals.ts'
import { factName, unitName } from './standards/fact-name.ts'

type Facts = Readonly<Record<string, string | number>>
type Sentences = Readonly<Record<string, (facts: Facts) => string>>

/** The sentence for each refusal code, for pages and programs: what is ordered beside a fine by its name, a fact by name, code and unit. */
export function namedRefusals(lang: Lang): Sentences {
  const named = Object.entries(refusals(lang)).map(
    ([code, say]) => [code, (facts: Facts) => say(withNames(lang, facts))] as const,
  )
  return Object.fromEntries(named)
}

/** Why something may not be done, as one sentence. A code of another area is said as it stands. */
export function sayRefusal(lang: Lang, no: Refusal): string {
  return namedRefusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

/**
 * `words` and `word` are words of `lawbook/penalties/kinds.yaml`; `names` are codes of facts, whose Chinese names and units
 * `labels` tells. What nobody knows stays as it is.
 */
function withNames(lang: Lang, facts: Facts): Facts {
  const said = Object.entries(facts).map(([name, value]) => {
    if (name === 'names' && facts['labels'] !== undefined)
      return [name, factsNamed(lang, String(value), String(facts['labels']))]
    if (name !== 'words' && name !== 'word') return [name, value]
    const named = String(value)
      .split(' ')
      .map((word) => penaltyBook().words.get(word)?.name[lang] ?? word)
    return [name, named.join(comma(lang))]
  })
  return Object.fromEntries(said)
}

/** `超标倍数（exceed_ratio，倍）`: the name for people, the code for programs. */
function factsNamed(lang: Lang, names: string, labels: string): string {
  const known = new Map(labels.split('\n').map((line) => [line.split('\t')[0], line.split('\t')] as const))
  const said = names.split(' ').map((code) => {
    const [, label, unit] = known.get(code) ?? []
    if (label === undefined) return code
    const inside = [code, ...(unit ? [unitName(lang, unit)] : [])]
    const name = factName(lang, { name: code, label })
    return lang === 'en' ? `${name} (${inside.join(', ')})` : `${name}（${inside.join('，')}）`
  })
  return said.join(comma(lang))
}

function comma(lang: Lang): string {
  return lang === 'en' ? ', ' : '、'
}
