import type { Article } from '#base/outcome.ts'

/** An answer of the law and the articles it rests on; articles are keys and numbers of `lawbook/sources.yaml`. */
export interface Ruled<T> {
  readonly answer: T
  readonly articles: readonly Article[]
}

/** An answer that rests on articles of the Penalty Law (行政处罚法, 2021). */
export function underPenaltyLaw<T>(answer: T, ...articles: readonly string[]): Ruled<T> {
  return { answer, articles: articles.map((article) => ({ law: 'APL', article })) }
}
