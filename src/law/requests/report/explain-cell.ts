import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { CellId, TwoKey } from './figures.ts'
import { wordsOf } from './words/index.ts'

/** What a figure counts, and on what it rests. */
export interface Explained {
  readonly says: string
  readonly articles: readonly Article[]
}

/** Explains a cell of the report of a year: what is counted, by which day, on which article. */
export function explainCell(cell: CellId, year: number, lang: Lang): Explained {
  const [table, first = '', second = ''] = cell.split('/')
  if (table === '二') return { says: saysTwo(first as TwoKey, year, lang), articles: [of('20'), of('50')] } // a CellId is written so
  if (table === '四') return { says: saysFour(second, year, lang), articles: [of('50'), of('51')] }
  const says = saysThree(first, year, lang)
  const { columnTotal } = wordsOf(lang).cells
  return {
    says: second === 'total' ? `${says}${lang === 'en' ? ' ' : ''}${columnTotal}` : says,
    articles: first === 'received' || first === 'carried_in' ? [of('31'), of('50')] : [of('50')],
  }
}

function saysTwo(key: TwoKey, year: number, lang: Lang): string {
  const { cells } = wordsOf(lang)
  if (key === 'feesFen') return cells.feesFen(year)
  if (key.endsWith('Issued')) return cells.issued(year)
  if (key.endsWith('Repealed')) return cells.repealed(year)
  return key.endsWith('Valid') ? cells.stock(year) : cells.decisions(year)
}

function saysThree(row: string, year: number, lang: Lang): string {
  const { cells } = wordsOf(lang)
  if (row === 'received') return cells.received(year)
  if (row === 'carried_in') return cells.carriedIn(year)
  if (row === 'carried_out') return cells.carriedOut(year)
  return row === 'replied' ? cells.replied(year) : cells.result(year)
}

function saysFour(outcome: string, year: number, lang: Lang): string {
  const { cells } = wordsOf(lang)
  if (outcome === 'total') return cells.remedyTotal
  return outcome === 'pending' ? cells.pending(year) : cells.remedy(year)
}

function of(article: string): Article {
  return { law: 'R19', article }
}
