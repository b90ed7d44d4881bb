/**
 * The text as the grammar can read it, with every offset kept: signs escaped inside a string become `_` (the grammar
 * takes a backslash before the last quote for an escape of it), line breaks inside strings become blanks, and
 * `range<` becomes ` list<`, which it lacks. Whoever reads the tree reads words from the text itself.
 */
export function maskText(source: string): string {
  return source.replace(/"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\brange(?=\s*<)/g, (piece) => {
    if (piece === 'range') return ' list'
    return piece.startsWith('"') ? piece.replace(/\\[\s\S]/g, '__').replace(/[\r\n]/g, ' ') : piece
  })
}

/** The text with strings and comments blanked: what is left is names, numbers and signs. */
export function bareText(source: string): string {
  return source.replace(/"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (piece) => ' '.repeat(piece.length))
}
