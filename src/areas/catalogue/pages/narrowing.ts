import type { BodyLine } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import { STANDINGS } from '#law/catalogue/standing-of.ts'
import { ATTRIBUTES } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import { countsPublished, yearsPublished } from '../counts.ts'
import { theCatalogue } from '../the-catalogue.ts'
import { wordsOf } from '../words/index.ts'
import type { Narrowing } from './entries.page.tsx'

/** By what a list may be narrowed. */
export type By = 'domain' | 'body' | 'level' | 'year' | 'way' | 'state' | 'standing'

/** The lists of the form that narrows, with what is chosen now. */
export async function narrowingOf(
  tx: Tx,
  lang: Lang,
  bodies: readonly BodyLine[],
  query: Readonly<Record<string, string | number | undefined>>,
  by: readonly By[],
): Promise<readonly Narrowing[]> {
  const words = wordsOf(lang)
  const years = by.includes('year') ? await yearsPublished(tx) : []
  const publishing = new Set((await countsPublished(tx)).map(({ bodyId }) => bodyId))
  const choices: Readonly<Record<By, () => Narrowing['choices']>> = {
    domain: () => theCatalogue().domains.map(({ id, name }) => ({ value: id, label: name[lang] })),
    body: () =>
      bodies
        .filter(({ id }) => publishing.has(id))
        .map(({ id, shortName }) => ({ value: String(id), label: shortName[lang] })),
    level: () => (['county', 'township'] as const).map((value) => ({ value, label: words.level[value] })),
    year: () => years.map(({ year }) => ({ value: String(year), label: words.home.year(year) })),
    way: () => ATTRIBUTES.map((value) => ({ value, label: words.attribute[value] })),
    state: () =>
      (['published', 'withdrawn', 'archived'] as const).map((value) => ({ value, label: words.state[value] })),
    standing: () => STANDINGS.map((value) => ({ value, label: words.standing[value] })),
  }
  const labels: Readonly<Record<By, string>> = {
    ...{ domain: words.entries.domain, body: words.entries.body, level: words.entries.level },
    ...{ year: words.entries.year, way: words.entries.way, state: words.entries.state },
    standing: words.missing.standing,
  }
  const isOneBody = tx.within?.length === 1 // then there is nothing to choose
  return by
    .filter((key) => !isOneBody || (key !== 'body' && key !== 'level'))
    .map((key) => {
      const name = key === 'standing' ? 'state' : key
      const value = String(query[name] ?? '')
      return { name, label: labels[key], value: value === 'any' ? '' : value, choices: choices[key]() }
    })
}
