import { type Nameless, PREFIXES, type Thing, type Value } from './graph.ts'

/** The same things as a JSON-LD document that carries its context itself: nothing has to be fetched to read it. */
export function jsonLdOf(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': PREFIXES, '@graph': things.map((one) => ({ '@id': one.id, ...nodeOf(one) })) })
}

function nodeOf({ types, says }: Nameless): Readonly<Record<string, unknown>> {
  const said = Object.entries(says).filter(([, values]) => values.length > 0)
  return {
    '@type': types,
    ...Object.fromEntries(said.map(([term, values]) => [term, values.map(written)])),
  }
}

function written(value: Value): unknown {
  if (value.kind === 'iri') return { '@id': value.iri }
  if (value.kind === 'words') return { '@value': value.text, '@language': value.lang }
  if (value.kind === 'typed') return { '@value': value.text, '@type': value.type }
  return nodeOf(value)
}
