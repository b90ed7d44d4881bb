import { parseDay } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { dutiesSaid } from '#platform/signin/duties-said.ts'
import { printDay } from '#ui/print-day.ts'
import { VERBS } from './cases/contract.ts'
import { LIFE } from './cases/life.ts'
import { publishedWordsOf } from './cases/pages/words/index.ts'
import { type Words, wordsOf } from './cases/words/index.ts'
import { wordsOf as auditWordsOf } from './standards/audit/words/index.ts'
import { wordsOf as standardWordsOf } from './standards/words/index.ts'
import { wordsOf as figureWordsOf } from './statistics/words/index.ts'

type Facts = Readonly<Record<string, string | number>>
type Sentences = Readonly<Record<string, (facts: Facts) => string>>

/** The sentence for each refusal code of this area; states, verbs and days are already put into words. */
export function refusals(lang: Lang): Sentences {
  const words = wordsOf(lang)
  const ofCases = Object.entries<Sentences[string]>(words.refusals).map(
    ([code, say]) => [code, (facts: Facts) => say(inWords(lang, words, facts))] as const,
  )
  return {
    ...{ ...standardWordsOf(lang).refusals, ...publishedWordsOf(lang).refusals, ...figureWordsOf(lang).refusals },
    ...Object.fromEntries(ofCases),
    'penalties.audit': ({ found = '' }) =>
      standardWordsOf(lang).refusals['penalties.audit']({ found: findingsSaid(lang, String(found)) }),
  }
}

/** What an audit found, each in plain words with its code behind it: `input_gap:x` alone tells a jurist nothing. */
function findingsSaid(lang: Lang, found: string): string {
  const sayings: Readonly<Record<string, string>> = auditWordsOf(lang).findings
  const said = found.split('、').map((word) => {
    const saying = sayings[word.split(':')[0] ?? '']
    if (saying === undefined) return word
    return lang === 'en' ? `${saying} (${word})` : `${saying}（${word}）`
  })
  return said.join(lang === 'en' ? '; ' : '；')
}

/** Why something may not be done, as one sentence. A code of another area is said as it stands. */
export function refusalSentence(lang: Lang, no: Refusal): string {
  return refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

function inWords(lang: Lang, words: Words, facts: Facts): Facts {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = { state: words.states, verb: words.verbs }
  const said = Object.entries(facts).map(([name, value]) => {
    const day = typeof value === 'string' ? parseDay(value) : null
    return [name, day ? printDay(lang, day) : (lists[name]?.[value] ?? value)]
  })
  return { ...Object.fromEntries(said), posts: postsFor(lang, facts['verb']) }
}

/** Whose post a verb is; empty where no verb is named, or none of the life of a case. */
function postsFor(lang: Lang, verb: string | number | undefined): string {
  const known = VERBS.find((each) => each === verb)
  return known ? dutiesSaid(lang, LIFE[known].by) : ''
}
