import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import { amount } from '#law/penalties/amount.ts'
import { remediesAgainst } from '#law/penalties/remedies.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../../../clocks/index.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import { fieldOf } from '../../standards/calculator/read-form.ts'
import type { Said } from '../../standards/calculator/settings.ts'
import type { KnownStandard } from '../../standards/contract.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { saidOf } from '../../standards/said-of.ts'
import type { Published } from '../published/published.ts'
import type { PublishedRecord } from '../published/published-record.ts'
import type { PublishedOneProps } from './published-one.page.tsx'
import { pathOf, sayParty, sayPenalty } from './published-view.ts'
import { publishedWordsOf } from './words/index.ts'

/** What the page of a published decision shows of its standard, facts and remedies. */
export async function oneView(
  tx: Tx,
  lang: Lang,
  link: (path: string) => string,
  found: Published,
  record: PublishedRecord,
): Promise<Omit<PublishedOneProps, 'body'>> {
  const { standard } = await knownStandard(tx, record.standard.hash)
  const said = saidOf(lang, standard)
  const query = new URLSearchParams(formOf(record))
  return {
    ...{ lang, link, found, record, said, cite: citeIn(lang) },
    ...{ violation: standard.violation[lang], party: sayParty(lang, record), penalty: sayPenalty(lang, record) },
    facts: factsSaid(lang, standard, said, record.facts),
    calculator: link(`/standards/${record.standard.standardId}/calculator?${query.toString()}`),
    pdf: link(`${pathOf(found.document)}/pdf`),
    remedies: remediesAgainst(found.procedure, lawbook()),
  }
}

/** How a public page cites an article. */
export function citeIn(lang: Lang) {
  return (article: Article) => ({ text: citeArticle(lawbook(), article, lang), href: null })
}

/** Facts as they are read: name, value. */
export function factsSaid(
  lang: Lang,
  { facts }: Pick<KnownStandard['standard'], 'facts'>,
  said: Said,
  given: PublishedRecord['facts'],
): PublishedOneProps['facts'] {
  const words = publishedWordsOf(lang)
  return facts.flatMap(({ name, type, unit }): [string, string][] => {
    const value = given[name]
    if (value === undefined) return []
    const label = said.facts[name] ?? name
    if (typeof value === 'boolean') return [[label, value ? words.yes : words.no]]
    if (type !== 'number') return [[label, said.words[value] ?? value]]
    return [[label, [printSum(amount(value)), unit && (said.units[unit] ?? unit)].filter(Boolean).join(' ')]]
  })
}

function formOf({ facts }: PublishedRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      fieldOf(name),
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
    ]),
  )
}
