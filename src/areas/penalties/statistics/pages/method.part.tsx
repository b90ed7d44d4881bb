import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { wordsOf } from '../words/index.ts'

/** What each figure counts, on what article, what is our proposal, and what biases it. */
export function Method({ lang, cite }: { readonly lang: Lang; cite(article: Article): Cited }) {
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
    [methods.few, []],
    [methods.total, []],
    [methods.basis, []],
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
