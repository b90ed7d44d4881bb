import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { penaltyBook } from './penalty-book.ts'
import { refusals } from './refusals.ts'

type Facts = Readonly<Record<string, string | number>>
type Sentences = Readonly<Record<string, (facts: Facts) => string>>

/** The sentence for each refusal code, for pages and programs: what is ordered beside a fine by its name, not its code. */
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

/** `words` and `word` are words of `lawbook/penalties/kinds.yaml`; one that the table does not know stays as it is. */
function withNames(lang: Lang, facts: Facts): Facts {
  const said = Object.entries(facts).map(([name, value]) => {
    if (name !== 'words' && name !== 'word') return [name, value]
    const named = String(value)
      .split(' ')
      .map((word) => penaltyBook().words.get(word)?.name[lang] ?? word)
    return [name, named.join(lang === 'en' ? ', ' : '、')]
  })
  return Object.fromEntries(said)
}
