import type { Text } from '#base/text.ts'
import { CONFIDENCES } from '../book/cited.ts'
import { dayAt, faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt } from '../book/node.ts'
import { articlesAt } from '../book/read-articles.ts'
import type { Traditional } from '../book/read-text.ts'
import { readTimeLimits } from './read-time-limits.ts'
import {
  CATALOGUE_LEVELS,
  type Catalogue,
  type CatalogueStandard,
  type Domain,
  LISTS,
  OCCASIONS,
  type TimeLimit,
  WAYS,
} from './standard.ts'

const DOMAIN = ['id', 'name', 'title', 'regime', 'article', 'from', 'to', 'source', 'confidence', 'standards']
const STANDARD = [
  ...['id', 'item', 'sub', 'elements', 'basis', 'article', 'limits', 'when', 'bodies', 'channels', 'way', 'audience'],
  ...['levels', 'confidence'],
]

/** The files of the catalogue. `say` gives a name in all languages; it throws where the phrase book lacks one. */
export interface CatalogueFiles {
  readonly domains: readonly Node[]
  readonly timeLimits: Node
}

/**
 * The catalogue of standards of `lawbook/catalogue/`. A slip of the pen is a `LawbookFault` with file and place: an
 * unknown key, a limit that does not stand in time-limits.yaml, an id used twice, a standard without a deadline.
 */
export function readCatalogue(
  files: CatalogueFiles,
  say: (simplified: string) => Text,
  traditional: Traditional,
): Catalogue {
  const limits = readTimeLimits(files.timeLimits, traditional)
  const standards = new Map<string, CatalogueStandard>()
  const domains = files.domains.map((at) => {
    const fields = recordAt(at, DOMAIN)
    const domain = domainOf(at, fields, say)
    for (const entry of listAt(fieldOf(at, fields, 'standards'))) {
      const standard = standardAt(entry, domain, fieldOf(at, fields, 'article'), limits, say)
      if (standards.has(standard.id)) faultAt(entry, `${standard.id} stands twice`)
      standards.set(standard.id, standard)
    }
    return domain
  })
  return { domains, standards }
}

function domainOf(at: Node, fields: ReadonlyMap<string, Node>, say: (simplified: string) => Text): Domain {
  const need = (key: string) => fieldOf(at, fields, key)
  return {
    id: stringAt(need('id')),
    name: say(stringAt(need('name'))),
    title: stringAt(need('title')),
    list: oneOf(need('regime'), LISTS),
    from: dayAt(need('from')),
    to: optional(fields.get('to'), dayAt),
    source: stringAt(need('source')),
    confidence: oneOf(need('confidence'), CONFIDENCES),
  }
}

function standardAt(
  at: Node,
  domain: Domain,
  commonArticle: Node,
  limits: ReadonlyMap<string, TimeLimit>,
  say: (simplified: string) => Text,
): CatalogueStandard {
  const fields = recordAt(at, STANDARD)
  const need = (key: string) => fieldOf(at, fields, key)
  const strings = (node: Node | undefined) => (node === undefined ? [] : listAt(node).map(stringAt))
  const kinds = strings(need('bodies'))
  return {
    id: stringAt(need('id')),
    domain,
    item: say(stringAt(need('item'))),
    sub: say(stringAt(need('sub'))),
    elements: strings(need('elements')),
    basis: strings(fields.get('basis')),
    article: articleAt(fields.get('article') ?? commonArticle),
    limits: limitsAt(need('limits'), limits),
    occasion: oneOf(need('when'), OCCASIONS),
    bodies: kinds.includes('*') ? 'all' : kinds,
    channels: strings(fields.get('channels')).map(say),
    way: optional(fields.get('way'), (node) => oneOf(node, WAYS)) ?? 'proactive',
    audience: optional(fields.get('audience'), (node) =>
      say(stringAt(fieldOf(node, recordAt(node, ['only']), 'only'))),
    ),
    levels: listAt(need('levels')).map((node) => oneOf(node, CATALOGUE_LEVELS)),
    confidence: oneOf(need('confidence'), CONFIDENCES),
  }
}

function articleAt(at: Node) {
  const [cited] = articlesAt({ ...at, value: [at.value] })
  return cited ? { law: cited.law, article: cited.article } : faultAt(at, 'must be a citation such as "R19 26"')
}

function limitsAt(at: Node, limits: ReadonlyMap<string, TimeLimit>): readonly [TimeLimit, ...TimeLimit[]] {
  const [first, ...more] = listAt(at).map(
    (node) => limits.get(stringAt(node)) ?? faultAt(node, `no time limit ${String(node.value)}`),
  )
  if (!first?.clock) return faultAt(at, 'the first limit must be a deadline')
  return [first, ...more]
}
