import { listBodies } from '#areas/organisations/index.ts'
import { type FoundDecision, findPublished } from '#areas/penalties/index.ts'
import {
  COUNTED,
  countFound,
  type Facets,
  type Found,
  find,
  type Hit,
  type Search,
  suggest,
} from '#areas/search/index.ts'
import { checksOut, readNumber } from '#base/ids.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { toTraditional } from '#platform/words/traditional.ts'

/** The list of decisions finds the rest. */
const MOST_DECISIONS = 5
const MOST_SUGGESTIONS = 5

/** Everything the page of results shows. */
export interface SearchView {
  readonly found: Found
  readonly facets: Facets
  /** Counted without the choice of kind, so that another kind can be chosen. */
  readonly kinds: Facets['kinds']
  /** So many were counted that there may be more. */
  readonly more: boolean
  readonly suggestions: readonly string[]
  readonly bodyNames: ReadonlyMap<number, string>
  readonly decisions: readonly FoundDecision[]
  /** The number of a case, where that is what was typed. */
  readonly caseNumber: string | null
}

const NOTHING: Facets = { total: 0, kinds: [], bodies: [], years: [] }

/** What the one search finds: everything public by the index, published penalties by their own list, and a case number. */
export async function search(tx: Tx, { words, only }: Search, lang: Lang): Promise<SearchView> {
  const bodyNames = new Map((await listBodies(tx)).map((body) => [body.id, body.shortName[lang]]))
  if (words === '') {
    const found = { hits: [], words: [], near: false, also: [] }
    const none = { kinds: [], more: false, suggestions: [], decisions: [], caseNumber: null }
    return { found, facets: NOTHING, bodyNames, ...none }
  }
  const { kind: _, ...anyKind } = only
  const [found, facets, all, suggestions, decisions] = await Promise.all([
    find(tx, words, only),
    countFound(tx, words, only),
    countFound(tx, words, anyKind),
    suggest(tx, words, lang),
    findPublished(tx, lang, words, MOST_DECISIONS),
  ])
  return {
    ...{ found: inWordsOf(found, lang), facets, kinds: all.kinds, more: facets.total >= COUNTED, bodyNames, decisions },
    suggestions: suggestions.filter((name) => name !== words).slice(0, MOST_SUGGESTIONS),
    caseNumber: caseNumberIn(words),
  }
}

/** What is said of each hit in the language of the page: quoted laws as they are, our own words translated or left out. */
function inWordsOf(found: Found, lang: Lang): Found {
  const said = ({ kind, passage }: Hit) => (kind === 'law' ? markedOnly(passage) : ownWords(markedOnly(passage), lang))
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, passage: said(hit) })) }
}

/** Lines in which no word stands say nothing of why this was found. */
function markedOnly(passage: Hit['passage']): Hit['passage'] {
  return passage?.excerpt.some((stretch) => stretch.hit) ? passage : null
}

function ownWords(passage: Hit['passage'], lang: Lang): Hit['passage'] {
  const isChinese = passage?.excerpt.some(({ text }) => /\p{Script=Han}/u.test(text)) ?? false
  if (passage === null || isChinese === (lang === 'en')) return null
  if (lang !== 'zh-Hant') return passage
  const excerpt = passage.excerpt.map(({ text, hit }) => ({ text: toTraditional(text), hit }))
  return { heading: toTraditional(passage.heading), excerpt }
}

/** A case number: twelve figures or more and a check character that is right for them. */
function caseNumberIn(typed: string): string | null {
  const number = readNumber(typed)
  return /^\d{12,}[0-9A-Z]$/.test(number) && checksOut(number) ? number : null
}
