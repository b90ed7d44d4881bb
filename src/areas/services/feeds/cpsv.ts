import { must } from '#base/assert.ts'
import { iri, nameless, said, type Thing, thing, typed, type Value, words } from '#base/rdf/graph.ts'
import type { Lang, Text } from '#base/text.ts'
import type { BodyLine } from '../../organisations/index.ts'
import type { Edition, Item } from '../contract.ts'
import { bodyName, oneThings } from '../guide-view.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise } from '../words/print-limits.ts'

/** What a description of the items is made of. `origin` without a slash: every name begins with it. */
export interface DescribedItems {
  readonly origin: string
  readonly editions: readonly Edition[]
  /** Of all items in force, each once, in their order: what a section is called in descriptions is its place here. */
  readonly sections: readonly Text[]
  readonly bodies: readonly BodyLine[]
}

/**
 * The items in force after CPSV-AP 3.2.0.
 *
 * Trap: `cv:processingTime` is left out, because a duration in XML knows no working days; the promise stands in the
 * description, in words.
 */
export function describeItems({ origin, editions, sections, bodies }: DescribedItems): readonly Thing[] {
  const all = editions.map((edition) => ({ edition, handling: handlingOf(edition.item, bodies) }))
  const authorities = new Map(all.flatMap(({ handling }) => handling).map((body) => [body.id, body]))
  const names = sections.map((section) => section['zh-Hans'])
  return [
    ...all.map(({ edition, handling }) => serviceOf(edition, handling, names, origin)),
    ...[...authorities.values()].map((body) => authorityOf(body, origin)),
    ...sections.map((section, i) => conceptOf(`${origin}/items#section-${i + 1}`, section)),
    ...oneThings().map((one) =>
      thing(`${origin}/one-things/${one.id}#event`, ['cv:Event'], {
        'dct:identifier': [typed(one.id, 'xsd:string')],
        'dct:title': said(one.name),
      }),
    ),
  ]
}

function serviceOf(
  { itemId, item }: Edition,
  handling: readonly BodyLine[],
  sections: readonly string[],
  origin: string,
) {
  const one = (n: string) => `${itemId}/${n}`
  const section = sections.indexOf(item.section['zh-Hans']) + 1
  return thing(`${origin}/items/${itemId}#service`, ['cpsv:PublicService'], {
    'dct:identifier': [typed(itemId, 'xsd:string')],
    'dct:title': said(item.name),
    'dct:description': said(leadOf(item, handling)),
    'cv:hasCompetentAuthority': handling.map((body) => iri(authorityId(body, origin))),
    'cv:thematicArea': [iri(`${origin}/items#section-${section}`)],
    'cv:hasLegalResource': item.basis.map(({ law, article }) => legalResource(law, article)),
    'cv:holdsRequirement': item.conditions.map(({ id, says }) => named('cv:Requirement', one(id), says)),
    'cpsv:hasInput': item.materials.map(({ id, name }) => named('cv:Evidence', one(id), name)),
    'cpsv:produces': [named('cv:Output', one('result'), item.result.name)],
    'cv:hasCost': [costOf(one('fee'), item)],
    'cv:hasChannel': [channelOf(one('online'), item)],
    'cv:isGroupedBy': oneThings()
      .filter(({ items }) => items.includes(itemId))
      .map(({ id }) => iri(`${origin}/one-things/${id}#event`)),
  })
}

/** Who handles it and what is promised: the first line of its page. */
function leadOf(item: Item, handling: readonly BodyLine[]): Text {
  const body = bodyName(item.body) ?? must(handling[0], `body ${item.body}`).name
  return inAll((lang) => {
    const { lead, leadOnTheSpot } = wordsOf(lang).guide
    return item.promised === 0 ? leadOnTheSpot(body[lang]) : lead(body[lang], printPromise(lang, item.promised))
  })
}

function named(type: string, id: string, name: Text): Value {
  return nameless([type], { 'dct:identifier': [typed(id, 'xsd:string')], 'dct:title': said(name) })
}

function legalResource(law: Text, article: string | null): Value {
  return nameless(['eli:LegalResource'], {
    'dct:title': said(law),
    'eli:number': article === null ? [] : [typed(article, 'xsd:string')],
  })
}

function costOf(id: string, { fee }: Item): Value {
  const free = inAll((lang) => wordsOf(lang).guide.facts.free)
  return nameless(['cv:Cost'], {
    'dct:identifier': [typed(id, 'xsd:string')],
    'dct:description': said(fee.charged ? (fee.standard ?? fee.name ?? fee.basis ?? {}) : free),
    'cv:hasValue': fee.charged ? [] : [typed('0.0E0', 'xsd:double')],
  })
}

function channelOf(id: string, { online }: Item): Value {
  return nameless(['cv:Channel'], {
    'dct:identifier': [typed(id, 'xsd:string')],
    'dct:description': said(inAll((lang) => wordsOf(lang).list.online[online])),
  })
}

function authorityOf(body: BodyLine, origin: string): Thing {
  return thing(authorityId(body, origin), ['cv:PublicOrganisation'], {
    'skos:prefLabel': said(body.name),
    'dct:spatial': [nameless(['dct:Location'], { 'skos:prefLabel': [words('中国', 'zh-Hans'), words('China', 'en')] })],
    'foaf:homepage': [iri(`${origin}/bodies/${body.id}`)],
  })
}

function conceptOf(id: string, name: Text): Thing {
  return thing(id, ['skos:Concept'], { 'skos:prefLabel': said(name) })
}

function handlingOf({ body }: Item, bodies: readonly BodyLine[]): readonly BodyLine[] {
  return bodies.filter(({ code, level }) => code === body || level === body)
}

function authorityId({ id }: BodyLine, origin: string): string {
  return `${origin}/bodies/${id}#authority`
}

function inAll(say: (lang: Lang) => string): Text {
  return { 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant'), en: say('en') }
}
