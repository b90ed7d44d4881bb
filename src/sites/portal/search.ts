import { listBodies } from '#areas/organisations/index.ts'
import { type FoundDecision, findPublished } from '#areas/penalties/index.ts'
import {
  COUNTED,
  countFound,
  type Facets,
  type Found,
  find,
  type Hit,
  partsFound,
  restFound,
  type Search,
  suggest,
} from '#areas/search/index.ts'
import { checksOut, readNumber } from '#base/ids.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { PAGE } from './page-of-hits.ts'

/** The list of decisions finds the rest. */
const MOST_DECISIONS = 5
const MOST_SUGGESTIONS = 5

/** Everything the page of results shows. */
export interface SearchView {
  readonly found: Found
  /** Those of the page that was asked for. */
  readonly hits: readonly Hit[]
  readonly facets: Facets
  /** Counted without the choice of kind, so that another kind can be chosen. */
  readonly kinds: Facets
  /** So many were counted, of this kind or of all, that there may be more. */
  readonly more: { readonly kind: boolean; readonly all: boolean }
  readonly suggestions: readonly string[]
  /** Parts of what was typed that find something, where the whole finds nothing. */
  readonly parts: readonly string[]
  readonly bodyNames: ReadonlyMap<number, string>
  readonly decisions: readonly FoundDecision[]
  /** The number of a case, where that is what was typed. */
  readonly caseNumber: string | null
}

const NONE: Facets = { total: 0, kinds: [], bodies: [], years: [] }

/** What the one search finds: everything public by the index, published penalties by their own list, and a case number. */
export async function search(tx: Tx, asked: Search, lang: Lang): Promise<SearchView> {
  const { words, only } = asked
  const bodyNames = new Map((await listBodies(tx)).map((body) => [body.id, body.shortName[lang]]))
  if (words === '') {
    const found = { hits: [], words: [], near: false, also: [], held: [] }
    const none = {
      hits: [],
      more: { kind: false, all: false },
      suggestions: [],
      parts: [],
      decisions: [],
      caseNumber: null,
    }
    return { found, facets: NONE, kinds: NONE, bodyNames, ...none }
  }
  const { kind, ...anyKind } = only
  const [found, suggestions, decisions] = await Promise.all([
    find(tx, words, only),
    suggest(tx, words, lang),
    findPublished(tx, lang, words, MOST_DECISIONS),
  ])
  const facets = await countFound(tx, words, only, found.held)
  const isNothing = facets.total === 0 && decisions.length === 0
  const [kinds, hits, parts] = await Promise.all([
    kind === undefined ? facets : countFound(tx, words, anyKind, found.held),
    hitsOfPage(tx, asked, found),
    isNothing ? partsFound(tx, words, only) : [],
  ])
  return {
    more: { kind: facets.total >= COUNTED, all: kinds.total >= COUNTED },
    ...{ found, hits: hits.map((hit) => inWordsOf(hit, lang)), facets, kinds, parts, bodyNames, decisions },
    suggestions: suggestions.filter((name) => name !== words).slice(0, MOST_SUGGESTIONS),
    caseNumber: caseNumberIn(words),
  }
}

/** First those that were put in order, then the rest of what was counted. */
async function hitsOfPage(tx: Tx, { words, only, page }: Search, found: Found): Promise<readonly Hit[]> {
  const first = (page - 1) * PAGE
  const best = found.hits.slice(first, first + PAGE)
  if (best.length === PAGE) return best
  const span = { from: Math.max(0, first - found.hits.length), most: Math.min(PAGE - best.length, COUNTED - first) }
  return [...best, ...(await restFound(tx, words, only, found, span))]
}

/** What is said of each hit in the language of the page: quoted laws as they are, our own words translated or left out. */
function inWordsOf(hit: Hit, lang: Lang): Hit {
  const marked = markedOnly(hit.passage)
  return { ...hit, passage: hit.kind === 'law' ? marked : ownWords(marked, lang) }
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
