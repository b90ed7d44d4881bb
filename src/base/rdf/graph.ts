/**
 * What a description in RDF says, before it is written as Turtle or JSON-LD. Terms are compact (`dct:title`) and use the
 * prefixes of `PREFIXES`; nothing else is understood.
 */
export interface Thing extends Nameless {
  /** Absolute address. */
  readonly id: string
}

/** Something without a name of its own, described where it is said. */
export interface Nameless {
  readonly types: readonly string[]
  readonly says: Readonly<Record<string, readonly Value[]>>
}

export type Value =
  | ({ readonly kind: 'nameless' } & Nameless)
  | { readonly kind: 'iri'; readonly iri: string }
  | { readonly kind: 'words'; readonly text: string; readonly lang: string }
  | { readonly kind: 'typed'; readonly text: string; readonly type: string }

/** The vocabularies our descriptions use. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  locn: 'http://www.w3.org/ns/locn#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A thing with what it says; entries without values are left out by whoever writes. */
export function thing(id: string, types: readonly string[], says: Thing['says'] = {}): Thing {
  return { id, types, says }
}

/** A reference to something by its absolute address. */
export function iri(address: string): Value {
  return { kind: 'iri', iri: address }
}

/** Something without a name, described where it is said. */
export function nameless(types: readonly string[], says: Nameless['says']): Value {
  return { kind: 'nameless', types, says }
}

/** A plain value of a datatype, `xsd:date` for instance. */
export function typed(text: string, type: string): Value {
  return { kind: 'typed', text, type }
}

/** Words in one language. Unit of `lang`: BCP 47 tag. */
export function words(text: string, lang: string): Value {
  return { kind: 'words', text, lang }
}

/** A saying in all languages it is known in, one value each. */
export function said(text: Readonly<Record<string, string>>): readonly Value[] {
  return Object.entries(text).map(([lang, one]) => words(one, lang))
}
