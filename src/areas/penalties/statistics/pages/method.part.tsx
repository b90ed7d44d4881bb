import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { wordsOf } from '../words/index.ts'

interface MethodProps {
  readonly lang: Lang
  /** Overseers read counts as they are; how they are rounded is left out. */
  readonly reader?: 'public' | 'overseer'
  cite(article: Article): Cited
}

/** What each figure counts, on what article, what is our proposal, and what biases it. */
export function Method({ lang, cite, reader = 'public' }: MethodProps) {
  const words = wordsOf(lang)
  const { methods } = words
  const laws: readonly (readonly [string, readonly Article[]])[] = [
    [methods.cell, [{ law: 'APL', article: '34' }]],
    [methods.place, []],
    [methods.deviation, [{ law: 'APL', article: '57' }]],
    [methods.noTier, []],
    [methods.reversal, [{ law: 'APL', article: '73' }]],
    [methods.exempt, [{ law: 'APL', article: '33' }]],
    [methods.published, [{ law: 'SAMR45', article: '9' }]],
    ...(reader === 'public' ? [methods.few, methods.total, methods.basis] : []).map((text) => [text, []] as const),
    [methods.bias, [{ law: 'APL', article: '48' }]],
    [methods.proposal, []],
    [methods.counted, []],
  ]
  return (
    <section aria-labelledby="method">
      <h2 id="method">{words.method}</h2>
      <ul className="list body fig-note">
        {laws.map(([text, articles]) => (
          <li key={text}>
            {text} <LawChips laws={articles.map(cite)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
