/** Blocks of Unicode that XPath names and JavaScript does not: those of scripts met in offices here. */
const BLOCKS: Readonly<Record<string, string>> = {
  BasicLatin: '\\u{0}-\\u{7F}',
  'Latin-1Supplement': '\\u{80}-\\u{FF}',
  'LatinExtended-A': '\\u{100}-\\u{17F}',
  'LatinExtended-B': '\\u{180}-\\u{24F}',
  Greek: '\\u{370}-\\u{3FF}',
  GreekandCoptic: '\\u{370}-\\u{3FF}',
  Cyrillic: '\\u{400}-\\u{4FF}',
  Hebrew: '\\u{590}-\\u{5FF}',
  Arabic: '\\u{600}-\\u{6FF}',
  Thai: '\\u{E00}-\\u{E7F}',
  Tibetan: '\\u{F00}-\\u{FFF}',
  Mongolian: '\\u{1800}-\\u{18AF}',
  GeneralPunctuation: '\\u{2000}-\\u{206F}',
  CurrencySymbols: '\\u{20A0}-\\u{20CF}',
  NumberForms: '\\u{2150}-\\u{218F}',
  Arrows: '\\u{2190}-\\u{21FF}',
  MathematicalOperators: '\\u{2200}-\\u{22FF}',
  CJKSymbolsandPunctuation: '\\u{3000}-\\u{303F}',
  Hiragana: '\\u{3040}-\\u{309F}',
  Katakana: '\\u{30A0}-\\u{30FF}',
  Bopomofo: '\\u{3100}-\\u{312F}',
  CJKUnifiedIdeographsExtensionA: '\\u{3400}-\\u{4DBF}',
  CJKUnifiedIdeographs: '\\u{4E00}-\\u{9FFF}',
  HangulSyllables: '\\u{AC00}-\\u{D7AF}',
  HalfwidthandFullwidthForms: '\\u{FF00}-\\u{FFEF}',
}

const CLASSES: Readonly<Record<string, string>> = {
  s: '[ \\t\\n\\r]',
  S: '[^ \\t\\n\\r]',
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: '[^\\p{P}\\p{Z}\\p{C}]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
  i: '[\\p{L}\\p{Nl}_:]',
  I: '[^\\p{L}\\p{Nl}_:]',
  c: '[\\p{L}\\p{Nl}\\p{Nd}\\p{M}_:.\\-\\u{B7}]',
  C: '[^\\p{L}\\p{Nl}\\p{Nd}\\p{M}_:.\\-\\u{B7}]',
}

/**
 * A pattern of XPath and XML Schema (XQuery and XPath Functions 3.1 §5.6.1) in JavaScript's words, for the flag `v`.
 * Null where it holds what XPath does not know: look-around, `\b`, an unknown escape.
 */
export function translatePattern(pattern: string): string | null {
  const reader = { pattern, at: 0 }
  let out = ''
  while (reader.at < pattern.length) {
    const piece = readPiece(reader)
    if (piece === null) return null
    out += piece
  }
  return out
}

interface Reader {
  readonly pattern: string
  at: number
}

function readPiece(reader: Reader): string | null {
  const sign = take(reader)
  if (sign === '\\') return readEscape(reader, false)
  if (sign === '[') return readClass(reader)
  if (sign === '(' && reader.pattern.startsWith('?', reader.at) && !reader.pattern.startsWith('?:', reader.at))
    return null
  return sign === '/' ? '\\/' : sign
}

function take(reader: Reader): string {
  const sign = String.fromCodePoint(reader.pattern.codePointAt(reader.at) ?? 0)
  reader.at += sign.length
  return sign
}

function readEscape(reader: Reader, inClass: boolean): string | null {
  if (reader.at >= reader.pattern.length) return null
  const sign = take(reader)
  if (/[nrt]/.test(sign)) return `\\${sign}`
  if (/[\\|.?*+(){}[\]^$-]/.test(sign)) return sign === '-' && !inClass ? '-' : `\\${sign}`
  if (sign === 'p' || sign === 'P') return readCategory(reader, sign)
  if (/[1-9]/.test(sign)) return inClass ? null : `(?:\\${sign})`
  return CLASSES[sign] ?? null
}

function readCategory(reader: Reader, sign: string): string | null {
  const name = /^\{([A-Za-z0-9-]+)\}/.exec(reader.pattern.slice(reader.at))?.[1]
  if (name === undefined) return null
  reader.at += name.length + 2
  if (!name.startsWith('Is')) return `\\${sign}{${name}}`
  const block = BLOCKS[name.slice(2)]
  return block === undefined ? null : `[${sign === 'P' ? '^' : ''}${block}]`
}

/** `[a-z-[aeiou]]`: JavaScript writes what is taken out as `[[a-z]--[aeiou]]`. */
function readClass(reader: Reader): string | null {
  const negated = reader.pattern[reader.at] === '^'
  if (negated) reader.at += 1
  let inner = ''
  let first = true
  for (;;) {
    if (reader.at >= reader.pattern.length) return null
    const sign = take(reader)
    if (sign === ']' && !first) return inner === '' ? null : `[${negated ? '^' : ''}${inner}]`
    if (sign === '-' && reader.pattern[reader.at] === '[' && !first) return subtract(reader, inner, negated)
    const piece = readMember(reader, sign)
    if (piece === null) return null
    inner += piece
    first = false
  }
}

function readMember(reader: Reader, sign: string): string | null {
  if (sign === '\\') return readEscape(reader, true)
  if (sign === '[' || sign === ']') return null
  if (sign === '-') {
    const next = reader.pattern[reader.at]
    const previous = reader.pattern[reader.at - 2]
    return next === ']' || previous === '[' || previous === '^' ? '\\-' : '-'
  }
  return /[(){}/|&!#%,:;<=>@`~^$*+.?"']/.test(sign) && !/["']/.test(sign) ? `\\${sign}` : sign
}

function subtract(reader: Reader, inner: string, negated: boolean): string | null {
  reader.at += 1
  const taken = readClass(reader)
  if (taken === null || reader.pattern[reader.at] !== ']') return null
  reader.at += 1
  return `[[${negated ? '^' : ''}${inner}]--${taken}]`
}
