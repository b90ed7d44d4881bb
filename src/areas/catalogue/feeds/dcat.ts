import { lawbook } from '#areas/clocks/index.ts'
import type { BodyLine } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Article } from '#base/outcome.ts'
import { iri, nameless, said, type Thing, thing, typed, type Value, words } from '#base/rdf/graph.ts'
import { LANGS } from '#base/text.ts'
import { euThemeOf } from '#law/catalogue/eu-theme.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { articleAnchor, citeArticle } from '#law/cite.ts'
import { addressOf } from '../address.ts'
import { standardOf, theCatalogue } from '../the-catalogue.ts'
import { wordsOf } from '../words/index.ts'
import { accessRights, CHINESE, euTheme, fileType, frequency, knownTerms, THEME_SCHEME } from './dcat-terms.ts'
import type { EntryTold } from './entries-told.ts'

/** Entries described on one page of the catalogue for harvesters. */
export const DESCRIBED = 100

/** One page of the catalogue for harvesters. */
export interface DescribedPage {
  /** `https://gongkai.example`: every name in the description begins with it. */
  readonly origin: string
  /** The ending of the page's address: `ttl` or `jsonld`. */
  readonly ending: string
  readonly page: number
  readonly total: number
  readonly entries: readonly EntryTold[]
  readonly bodies: ReadonlyMap<number, BodyLine>
  /** The body in whose name the catalogue is kept. */
  readonly keeper: BodyLine
}

/**
 * The catalogue after DCAT-AP 3.0.1: every entry that has not been withdrawn is a dataset of the page it stands on, and
 * `hydra:next` leads to the page after it. What is withheld has a description and no distribution.
 */
export function describeCatalogue(page: DescribedPage): readonly Thing[] {
  const { origin, entries, bodies, keeper } = page
  const publishers = new Map(
    [keeper, ...entries.map(({ bodyId }) => bodyOf(bodies, bodyId))].map((one) => [one.id, one]),
  )
  return [
    catalogOf(page),
    thing(`${origin}/catalogue`, ['foaf:Document']),
    viewOf(page),
    ...entries.flatMap((entry) => datasetOf(entry, bodyOf(bodies, entry.bodyId), origin)),
    ...[...publishers.values()].map((body) => agentOf(body, origin)),
    ...articlesOf(entries).map((article) => lawOf(article, origin)),
    ...ownThemes(origin),
    ...knownTerms(),
  ]
}

/** One entry with all that its description leans on, so that it can be read alone. */
export function describeEntry(entry: EntryTold, body: BodyLine, origin: string): readonly Thing[] {
  return [
    ...datasetOf(entry, body, origin),
    agentOf(body, origin),
    ...articlesOf([entry]).map((article) => lawOf(article, origin)),
    ...ownThemes(origin),
    ...knownTerms(),
  ]
}

function articlesOf(entries: readonly EntryTold[]): readonly Article[] {
  const articles = entries.map(({ standardId }) => must(standardOf(standardId), standardId).article)
  return [...new Map(articles.map((one) => [`${one.law} ${one.article}`, one])).values()]
}

function catalogOf({ origin, entries, bodies, keeper }: DescribedPage): Thing {
  const all = LANGS.map((lang) => [lang, wordsOf(lang).home] as const)
  return thing(`${origin}/catalogue#catalog`, ['dcat:Catalog'], {
    'dct:title': all.map(([lang, home]) => words(home.title, lang)),
    'dct:description': all.map(([lang, home]) => words(home.lead, lang)),
    'dct:publisher': [iri(agentId(keeper, origin))],
    'foaf:homepage': [iri(`${origin}/catalogue`)],
    'dct:language': [CHINESE],
    'dcat:themeTaxonomy': [THEME_SCHEME, iri(`${origin}/catalogue#fields`)],
    'dcat:dataset': entries.map((entry) => iri(datasetId(entry, bodyOf(bodies, entry.bodyId), origin))),
  })
}

function viewOf({ origin, ending, page, total }: DescribedPage): Thing {
  const last = Math.max(1, Math.ceil(total / DESCRIBED))
  const at = (n: number) => [iri(`${origin}/catalogue.${ending}?page=${n}`)]
  return thing(`${origin}/catalogue.${ending}?page=${page}`, ['hydra:PartialCollectionView'], {
    'hydra:totalItems': [typed(String(total), 'xsd:integer')],
    'hydra:first': at(1),
    'hydra:previous': page > 1 ? at(page - 1) : [],
    'hydra:next': page < last ? at(page + 1) : [],
    'hydra:last': at(last),
  })
}

function datasetOf(entry: EntryTold, body: BodyLine, origin: string): readonly Thing[] {
  const standard = must(standardOf(entry.standardId), entry.standardId)
  const page = `${origin}${addressOf(body.code, entry.serial)}`
  const theme = euThemeOf(standard.domain.id)
  const dataset = thing(datasetId(entry, body, origin), ['dcat:Dataset'], {
    'dct:title': [words(entry.title, ZH)],
    'dct:description': [words(descriptionOf(entry, standard), ZH)],
    'dct:identifier': [typed(`urn:uuid:${entry.id}`, 'xsd:string')],
    'dct:publisher': [iri(agentId(body, origin))],
    'dcat:contactPoint': [contactOf(body)],
    'dcat:theme': [...(theme ? [euTheme(theme)] : []), iri(`${origin}/catalogue#${standard.domain.id}`)],
    'dcat:keyword': said(standard.sub),
    'dcat:landingPage': [iri(page)],
    'dct:accessRights': [accessRights(entry.attribute)],
    'dct:accrualPeriodicity': [frequency(standard.occasion)],
    'dct:language': [CHINESE],
    'dct:issued': entry.publishedOn === null ? [] : [typed(entry.publishedOn, 'xsd:date')],
    'dct:modified': [typed(entry.changedAt, 'xsd:dateTime')],
    'dct:temporal': [periodOf(entry)],
    'dcat:version': [typed(String(entry.version), 'xsd:string')],
    'dcatap:applicableLegislation': [iri(lawId(standard.article, origin))],
    'dcat:distribution': entry.elements === null ? [] : distributionsOf(page, body, entry, origin),
  })
  return [dataset, thing(page, ['foaf:Document'], { 'dct:title': [words(entry.title, ZH)] })]
}

function distributionsOf(page: string, body: BodyLine, entry: EntryTold, origin: string): readonly Value[] {
  const data = `${origin}/api/v1/catalogue/entries/${body.code}/${entry.serial}`
  return [
    nameless(['dcat:Distribution'], { 'dcat:accessURL': [iri(page)], 'dct:format': [fileType('HTML')] }),
    nameless(['dcat:Distribution'], {
      ...{ 'dcat:accessURL': [iri(data)], 'dcat:downloadURL': [iri(data)], 'dct:format': [fileType('JSON')] },
    }),
  ]
}

/** What it says, or why it does not. */
function descriptionOf({ elements, reason }: EntryTold, standard: CatalogueStandard): string {
  const about = `${standard.domain.name[ZH]} · ${standard.item[ZH]} · ${standard.sub[ZH]}`
  if (elements === null) return reason === null ? about : `${about}。${reason}`
  return `${about}。${elements.map(({ name }) => name).join('、')}`
}

function periodOf({ formedOn, expiresOn }: EntryTold): Value {
  return nameless(['dct:PeriodOfTime'], {
    'dcat:startDate': [typed(formedOn, 'xsd:date')],
    'dcat:endDate': expiresOn === null || expiresOn < formedOn ? [] : [typed(expiresOn, 'xsd:date')],
  })
}

/** The law an entry stands on; the page of sources says which text of it is meant. */
function lawOf(article: Article, origin: string): Thing {
  return thing(lawId(article, origin), ['eli:LegalResource'], {
    'dct:title': LANGS.map((lang) => words(citeArticle(lawbook(), article, lang), lang)),
  })
}

function contactOf(body: BodyLine): Value {
  return nameless(['vcard:Kind', 'vcard:Organization'], {
    'vcard:fn': [words(body.name[ZH], ZH)],
    'vcard:hasTelephone': [iri(`tel:+86-${body.telephone.replace(/^0/, '')}`)],
  })
}

function agentOf(body: BodyLine, origin: string): Thing {
  return thing(agentId(body, origin), ['foaf:Agent'], {
    'foaf:name': said(body.name),
    'foaf:homepage': [iri(`${origin}/bodies/${body.id}`)],
  })
}

/** The fields of the catalogue as a scheme of concepts of our own. */
function ownThemes(origin: string): readonly Thing[] {
  const scheme = `${origin}/catalogue#fields`
  return [
    thing(scheme, ['skos:ConceptScheme'], {
      'dct:title': LANGS.map((lang) => words(wordsOf(lang).home.byDomain, lang)),
      'skos:hasTopConcept': theCatalogue().domains.map(({ id }) => iri(`${origin}/catalogue#${id}`)),
    }),
    ...theCatalogue().domains.map(({ id, name }) =>
      thing(`${origin}/catalogue#${id}`, ['skos:Concept'], {
        'skos:prefLabel': said(name),
        'skos:notation': [typed(id, 'xsd:string')],
        'skos:inScheme': [iri(scheme)],
        'skos:topConceptOf': [iri(scheme)],
      }),
    ),
  ]
}

function datasetId({ serial }: EntryTold, body: BodyLine, origin: string): string {
  return `${origin}${addressOf(body.code, serial)}#dataset`
}

function lawId(article: Article, origin: string): string {
  return `${origin}/sources#${encodeURIComponent(articleAnchor(article))}`
}

function agentId({ id }: BodyLine, origin: string): string {
  return `${origin}/bodies/${id}#body`
}

function bodyOf(bodies: ReadonlyMap<number, BodyLine>, id: number): BodyLine {
  return must(bodies.get(id), `body ${id}`)
}

/** Entries are written in simplified Chinese. */
const ZH = 'zh-Hans'
