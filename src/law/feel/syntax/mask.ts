const STRINGS_AND_COMMENTS = String.raw`"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/`

/**
 * Makes texts readable for the grammar, with every offset kept: signs escaped inside a string become `_` (the grammar
 * takes a backslash before the last quote for an escape of it), line breaks inside strings become blanks, `range<`
 * becomes ` list<`, which it lacks, and an entry behind a point whose name holds signs (`.Home/Work`) becomes a plain
 * name, since the grammar forgets such names after a filter. Whoever reads the tree reads words from the text itself.
 */
export function maskFor(entries: readonly string[]): (source: string) => string {
  const odd = entries.filter((name) => /[^\p{L}\p{N}_ ]/u.test(name)).sort((a, b) => b.length - a.length)
  const behindPoint = odd.length === 0 ? '' : String.raw`|\.\s*(?:${odd.map(patternOf).join('|')})(?![\p{L}\p{N}_])`
  const pieces = new RegExp(String.raw`${STRINGS_AND_COMMENTS}|\brange(?=\s*<)${behindPoint}`, 'gu')
  return (source) => source.replace(pieces, maskPiece)
}

/** The text with strings and comments blanked: what is left is names, numbers and signs. */
export function bareText(source: string): string {
  return source.replace(new RegExp(STRINGS_AND_COMMENTS, 'g'), (piece) => ' '.repeat(piece.length))
}

function maskPiece(piece: string): string {
  if (piece === 'range') return ' list'
  if (piece.startsWith('"')) return piece.replace(/\\[\s\S]/g, '__').replace(/[\r\n]/g, ' ')
  return piece.startsWith('.') ? `.${piece.slice(1).replace(/[^\p{L}\p{N}_\s]/gu, '_')}` : piece
}

/** A name with any blanks around its signs. */
function patternOf(name: string): string {
  const tokens = name.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? []
  return tokens.map((token) => token.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(String.raw`\s*`)
}
