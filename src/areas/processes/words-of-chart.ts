import type { Lang, Text } from '#base/text.ts'
import { citeArticle, lineOfArticle } from '#law/cite.ts'
import type { Limit, Name } from '#law/flows/chart.ts'
import { lengthOfLimit } from '#law/flows/length-of-limit.ts'
import { wordsOf as flowWordsOf } from '#law/flows/words/index.ts'
import { inEnglish } from '#platform/words/phrases.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import type { Cited } from '#ui/law-chip.tsx'
import type { LawEntry } from '#ui/law-list.tsx'
import { lawbook } from '../clocks/index.ts'
import { wordsOf } from './pages/words/index.ts'

/**
 * Words of a chart in a language. Traditional Chinese is derived where the file does not say it; a chart without English
 * is shown in Chinese on an English page, as its author wrote it.
 */
export function inWords(lang: Lang, name: Name): string {
  return name[lang] ?? translated(lang, name['zh-Hans'])
}

/** `5个工作日`, `5 working days`; a limit that names a rule of the lawbook says the rule's own length. */
export function printLimit(lang: Lang, limit: Limit): string {
  const length = lengthOfLimit(limit, lawbook())
  if (length) return length.n === 0 ? wordsOf(lang).onTheSpot : flowWordsOf(lang).amount(length.n, length.unit)
  return limit.rule === null ? '' : (lawbook().limits.get(limit.rule)?.name[lang] ?? limit.rule)
}

/** An article of a law named by its key in the lawbook or by its title; a power says the title in every language. */
export interface Citation {
  readonly law: string | Text
  readonly article: string | null
}

/** An article as a chip; it leads to the foot of the page where the lawbook has a line of our own about it. */
export function citeOf(lang: Lang, basis: Citation): Cited {
  const key = keyOf(basis.law)
  const title = key ?? shortTitle(typeof basis.law === 'string' ? translated(lang, basis.law) : basis.law[lang])
  if (basis.article === null) {
    const short = key === null ? title : (lawbook().sources.get(key)?.short[lang] ?? title)
    return { text: lang === 'en' ? short : `《${short}》`, href: null }
  }
  const article = { law: title, article: basis.article }
  const hasLine = key !== null && lineOfArticle(lawbook(), article) !== null
  return { text: citeArticle(lawbook(), article, lang), href: hasLine ? `#${anchorOf(title, basis.article)}` : null }
}

/** The articles among these that the lawbook has a line about, once each, for the foot of the page. */
export function lawsOf(lang: Lang, cited: readonly Citation[]): readonly LawEntry[] {
  const entries = new Map<string, LawEntry>()
  for (const { law, article } of cited) {
    const key = keyOf(law)
    if (key === null || article === null) continue
    const line = lineOfArticle(lawbook(), { law: key, article })
    const id = anchorOf(key, article)
    if (line) entries.set(id, { id, title: citeArticle(lawbook(), { law: key, article }, lang), summary: line[lang] })
  }
  return [...entries.values()]
}

/** A law may be named by its key in the lawbook or by its title, short or full. */
function keyOf(law: string | Text): string | null {
  const { sources } = lawbook()
  const name = shortTitle(typeof law === 'string' ? law : law['zh-Hans'])
  if (sources.has(name)) return name
  const found = [...sources.values()].find(({ short, title }) =>
    [short['zh-Hans'], shortTitle(title['zh-Hans'])].includes(name),
  )
  return found?.key ?? null
}

/** As people cite a law of the state. */
function shortTitle(title: string): string {
  return title.replace(/^中华人民共和国|^中華人民共和國/, '')
}

function anchorOf(key: string, article: string): string {
  return `${key}-${article}`.replace(/[^\w-]/g, '-')
}

function translated(lang: Lang, source: string): string {
  if (lang === 'zh-Hans') return source
  return lang === 'zh-Hant' ? toTraditional(source) : (inEnglish(source) ?? source)
}
