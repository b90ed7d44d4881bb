import { isSquare, widthOf } from './measure.ts'

/** Must not begin a line; must not end one. */
const NEVER_FIRST = /^[，。、；：？！）》」』】〉”’…—·,.;:?!)\]}%]/u
const NEVER_LAST = /[（《「『【〈“‘([{]$/u

/**
 * Text broken into lines no wider than `width`: Chinese between any two characters that may part, Latin between words. The
 * lines are of about equal length, so that no single character is left over. A word wider than the line is broken.
 */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const pieces = text.split(/\n+/).flatMap((line) => [piecesOf(line.trim(), width, size, bold)])
  return pieces.flatMap((each) => balanced(each, width, (line) => widthOf(line, size, bold)))
}

/** Whether a word would have to be broken to fit. */
export function breaksWords(text: string, width: number, size: number, bold = false): boolean {
  return gluedOf(text.replace(/\s+/g, ' ').trim()).some((piece) => widthOf(piece.trim(), size, bold) > width)
}

/** What may not be parted: a word with its blank, a character with the punctuation that clings to it. */
function piecesOf(text: string, width: number, size: number, bold: boolean): readonly string[] {
  return gluedOf(text).flatMap((piece) => (widthOf(piece.trim(), size, bold) > width ? [...piece] : [piece]))
}

function gluedOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const atom of atomsOf(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && (NEVER_FIRST.test(atom) || NEVER_LAST.test(last))) pieces[pieces.length - 1] = last + atom
    else pieces.push(atom)
  }
  return pieces
}

function atomsOf(text: string): readonly string[] {
  const atoms: string[] = []
  let word = ''
  for (const character of text.replace(/\s+/g, ' ')) {
    if (isSquare(character)) {
      if (word !== '') atoms.push(word)
      word = ''
      atoms.push(character)
    } else {
      word += character
      if (character !== ' ' && character !== '-' && character !== '/') continue
      atoms.push(word)
      word = ''
    }
  }
  return word === '' ? atoms : [...atoms, word]
}

/** The fewest lines, then the narrowest width that needs no more of them. */
function balanced(pieces: readonly string[], width: number, measure: (line: string) => number): readonly string[] {
  const fewest = filled(pieces, width, measure)
  let [low, high] = [width / Math.max(1, fewest.length) / 2, width]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (filled(pieces, middle, measure).length > fewest.length || tooWide(pieces, middle, measure)) low = middle
    else high = middle
  }
  return filled(pieces, high, measure)
}

function filled(pieces: readonly string[], width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}

function tooWide(pieces: readonly string[], width: number, measure: (line: string) => number): boolean {
  return pieces.some((piece) => measure(piece.trim()) > width)
}
