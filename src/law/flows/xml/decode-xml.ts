import { ChartFault } from '../chart-fault.ts'

/**
 * The text of the bytes of an XML file, by its mark or declaration; UTF-8 where it has neither (XML 1.0 appendix F).
 * Throws `ChartFault` for an encoding nobody knows and for bytes that are not what they say.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = markedAs(bytes) ?? declaredAs(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ChartFault([`the bytes are not ${encoding}`])
  }
}

function markedAs([first, second]: Uint8Array): string | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : null
}

/** The declaration is written in signs that all these encodings share. */
function declaredAs(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? null
}
