import { iri, type Thing, thing, type Value, words } from '#base/rdf/graph.ts'
import { EU_THEMES, type EuTheme } from '#law/catalogue/eu-theme.ts'
import type { Occasion } from '#law/catalogue/standard.ts'
import type { Attribute } from '#law/catalogue/withholding.ts'

const EU = 'http://publications.europa.eu/resource/authority'

/** How open an entry is, in the words of the European vocabulary. */
export function accessRights(attribute: Attribute): Value {
  return iri(
    `${EU}/access-right/${{ proactive: 'PUBLIC', on_request: 'RESTRICTED', withheld: 'NON_PUBLIC' }[attribute]}`,
  )
}

/** How often something new comes. What stands for good or comes of an event has no beat: IRREG. */
export function frequency(occasion: Occasion): Value {
  return iri(
    `${EU}/frequency/${{ standing: 'IRREG', event: 'IRREG', yearly: 'ANNUAL', quarterly: 'QUARTERLY' }[occasion]}`,
  )
}

/** A theme of the European vocabulary. */
export function euTheme(theme: EuTheme): Value {
  return iri(`${EU}/data-theme/${theme}`)
}

/** Chinese, the language entries are written in. */
export const CHINESE = iri(`${EU}/language/ZHO`)
export const THEME_SCHEME = iri(`${EU}/data-theme`)

/** The terms of the vocabularies as a reader needs them who fetches nothing: what they are, and in which scheme. */
export function knownTerms(): readonly Thing[] {
  return [
    ...Object.entries(EU_THEMES).map(([code, name]) => term('data-theme', code, name, [])),
    ...[
      ['ANNUAL', 'annual'],
      ['QUARTERLY', 'quarterly'],
      ['IRREG', 'irregular'],
    ].map(([code = '', name = '']) => term('frequency', code, name, ['dct:Frequency'])),
    ...[
      ['PUBLIC', 'public'],
      ['RESTRICTED', 'restricted'],
      ['NON_PUBLIC', 'non-public'],
    ].map(([code = '', name = '']) => term('access-right', code, name, ['dct:RightsStatement'])),
    term('language', 'ZHO', 'Chinese', ['dct:LinguisticSystem']),
    term('file-type', 'HTML', 'HTML', ['dct:MediaTypeOrExtent']),
    term('file-type', 'JSON', 'JSON', ['dct:MediaTypeOrExtent']),
    ...['data-theme', 'frequency', 'access-right', 'language', 'file-type'].map((scheme) =>
      thing(`${EU}/${scheme}`, ['skos:ConceptScheme'], { 'dct:title': [words(`EU Vocabularies: ${scheme}`, 'en')] }),
    ),
  ]
}

/** A kind of file of the European vocabulary. */
export function fileType(code: 'HTML' | 'JSON'): Value {
  return iri(`${EU}/file-type/${code}`)
}

function term(scheme: string, code: string, name: string, types: readonly string[]): Thing {
  return thing(`${EU}/${scheme}/${code}`, ['skos:Concept', ...types], {
    'skos:prefLabel': [words(name, 'en')],
    'skos:inScheme': [iri(`${EU}/${scheme}`)],
  })
}
