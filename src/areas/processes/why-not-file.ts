import type { Refusal } from '#base/outcome.ts'

/** A drawing of the largest published chart has some two hundred kilobytes. */
const MOST_BYTES = 1_000_000

/** Namespaces a published file may speak in: BPMN and its diagrams, the house, and the colours of the editor. */
const SPOKEN: readonly RegExp[] = [
  /^http:\/\/www\.omg\.org\/spec\/(?:BPMN|DD)\/[\w./-]*$/,
  /^http:\/\/www\.w3\.org\/2001\/XMLSchema(?:-instance)?$/,
  /^http:\/\/bpmn\.io\/schema\/bpmn(?:\/[\w./-]*)?$/,
  /^urn:gongkai:bpmn:1$/,
]
const DECLARATION = /^\ufeff?<\?xml\s+version="1\.0"(?:\s+encoding="utf-8")?(?:\s+standalone="(?:yes|no)")?\s*\?>/i
/** What XML 1.0 does not allow, and the halves of characters. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * Why a text that somebody sends cannot be a chart file, before any parser sees it. It is given away under our address
 * and opened by browsers and by other people's tools, so it may hold no document type, no entity, no instruction to a
 * program (style sheets run), and no namespace in which a browser would find scripts.
 */
export function whyNotFile(xml: string): Refusal | null {
  if (Buffer.byteLength(xml, 'utf8') > MOST_BYTES) return unsafe('size')
  if (NO_CHARACTER.test(xml)) return unsafe('character')
  const body = xml.replace(DECLARATION, '')
  if (/<!(?!--|\[CDATA\[)/.test(body)) return unsafe('document-type')
  if (body.includes('<?')) return unsafe('instruction')
  const foreign = namespaces(body).some((uri) => !SPOKEN.some((spoken) => spoken.test(uri)))
  return foreign ? unsafe('namespace') : null
}

/**
 * Every namespace the text declares; one that is disguised by a character reference is not one we speak either. A prefix
 * ends at the next colon, as in XML: searched for beyond it, a megabyte of `xmlns:` would be read through at each of them.
 */
function namespaces(text: string): readonly string[] {
  return [...text.matchAll(/\bxmlns(?::[^\s=:]+)?\s*=\s*(?:"([^"]*)"|'([^']*)'|)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  )
}

function unsafe(what: 'size' | 'character' | 'document-type' | 'instruction' | 'namespace'): Refusal {
  return { code: `processes.file-${what}`, kind: 'invalid' }
}
