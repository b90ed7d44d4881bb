import { type Nameless, PREFIXES, type Thing, type Value } from './graph.ts'

/** The things as a Turtle document, one after the other. Source: RDF 1.1 Turtle. */
export function turtleOf(things: readonly Thing[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: ${iriRef(address)} .\n`)
  return `${prefixes.join('')}\n${things.map((one) => `${iriRef(one.id)} ${saysOf(one)} .\n`).join('\n')}`
}

function saysOf({ types, says }: Nameless): string {
  return [
    `a ${types.join(', ')}`,
    ...Object.entries(says)
      .filter(([, values]) => values.length > 0)
      .map(([term, values]) => `${term} ${values.map(written).join(', ')}`),
  ].join(' ;\n  ')
}

function written(value: Value): string {
  if (value.kind === 'iri') return iriRef(value.iri)
  if (value.kind === 'words') return `${quoted(value.text)}@${value.lang}`
  if (value.kind === 'typed') return `${quoted(value.text)}^^${value.type}`
  return `[ ${saysOf(value)} ]`
}

function iriRef(address: string): string {
  return `<${address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (c) => encodeURIComponent(c))}>`
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (c) => ESCAPES[c] ?? c)}"`
}
