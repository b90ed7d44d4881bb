/** A piece of an XML text: a tag as it stands, or words with their entities resolved. */
export type Token =
  | { readonly kind: 'tag'; readonly raw: string; readonly name: string; readonly way: 'opens' | 'closes' | 'empty' }
  | { readonly kind: 'text'; readonly text: string }

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * The pieces of an XML text of an office document, comments and processing instructions left out. Null: it is not well
 * formed enough to be read in one way only, or declares a document type, which no office program writes.
 *
 * Names are local: `w:ins` and `x:ins` are both `ins`, so that no prefix hides anything.
 */
export function tokensOf(xml: string): readonly Token[] | null {
  const tokens: Token[] = []
  for (let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0; at < xml.length; ) {
    const next = xml[at] === '<' ? markupAt(xml, at) : wordsAt(xml, at)
    if (!next) return null
    if (next.token) tokens.push(next.token)
    at = next.after
  }
  return tokens
}

/** XML again, as a file. */
export function xmlOf(tokens: readonly Token[]): Buffer {
  const body = tokens.map((token) => (token.kind === 'tag' ? token.raw : escaped(token.text))).join('')
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`)
}

/** The attributes of a tag with their values, entities resolved; full names as they stand. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of raw.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, resolved(double ?? single ?? ''))
  return found
}

/** A tag with other attributes: each value is looked at; null takes the attribute away. */
export function withAttributes(raw: string, change: (name: string, value: string) => string | null): string {
  return raw.replace(/\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g, (whole, name: string, double, single) => {
    const value = resolved(String(double ?? single ?? ''))
    const next = change(name, value)
    if (next === value) return whole
    return next === null ? '' : ` ${name}="${escaped(next).replaceAll('"', '&quot;')}"`
  })
}

/** Name without prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

interface Next {
  readonly token: Token | null
  readonly after: number
}

function wordsAt(xml: string, at: number): Next {
  const end = xml.indexOf('<', at)
  const after = end < 0 ? xml.length : end
  return { token: { kind: 'text', text: resolved(xml.slice(at, after)) }, after }
}

function markupAt(xml: string, at: number): Next | null {
  if (xml.startsWith('<!--', at)) return skipTo(xml, at + 4, '-->')
  if (xml.startsWith('<?', at)) return skipTo(xml, at + 2, '?>')
  if (xml.startsWith('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', at)
    return end < 0 ? null : { token: { kind: 'text', text: xml.slice(at + 9, end) }, after: end + 3 }
  }
  if (xml[at + 1] === '!') return null
  const end = endOfTag(xml, at)
  if (end < 0) return null
  const raw = xml.slice(at, end + 1)
  const name = /^<\/?([^\s/>]+)/.exec(raw)?.[1]
  if (!name) return null
  const way = raw[1] === '/' ? 'closes' : raw.at(-2) === '/' ? 'empty' : 'opens'
  return { token: { kind: 'tag', raw, name: localName(name), way }, after: end + 1 }
}

function skipTo(xml: string, from: number, mark: string): Next | null {
  const end = xml.indexOf(mark, from)
  return end < 0 ? null : { token: null, after: end + mark.length }
}

/** The `>` that ends a tag: not one inside a value. */
function endOfTag(xml: string, at: number): number {
  for (let i = at + 1; i < xml.length; i += 1) {
    const c = xml[i]
    if (c === '>') return i
    if (c === '<') return -1
    if (c === '"' || c === "'") {
      i = xml.indexOf(c, i + 1)
      if (i < 0) return -1
    }
  }
  return -1
}

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
