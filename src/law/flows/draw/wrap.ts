import { isSquare, widthOf } from './measure.ts'

/** Must not begin a line; must not end one. */
const NEVER_FIRST = /^[，。、；：？！）》」』】〉”’…—·,.;:?!)\]}%]/u
const NEVER_LAST = /[（《「『【〈“‘([{]$/u

/** What may not be parted: a word, a character with the punctuation that clings to it. Widths at a type size of 1. */
interface Piece {
  readonly text: string
  /** With the blank after it, and without: a blank at the end of a line takes no room. */
  readonly full: number
  readonly bare: number
}

/**
 * Text broken into lines no wider than `width`: Chinese between any two characters that may part, Latin between words. The
 * lines are of about equal length, so that no single character is left over. A word wider than the line is broken.
 */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const room = width / size
  return text.split(/\n+/).flatMap((line) => balanced(broken(piecesOf(line, bold), room, bold), room))
}

/** How many lines that takes, and whether a word would have to be broken: quicker than to wrap and to count. */
export function linesFor(
  text: string,
  width: number,
  size: number,
  bold = false,
): { readonly count: number; readonly broken: boolean } {
  const room = width / size
  const lines = text.split(/\n+/).map((line) => piecesOf(line, bold))
  return {
    count: lines.reduce((sum, pieces) => sum + filled(broken(pieces, room, bold), room).length, 0),
    broken: lines.some((pieces) => pieces.some(({ bare }) => bare > room)),
  }
}

function piecesOf(line: string, bold: boolean): readonly Piece[] {
  const pieces: string[] = []
  for (const atom of atomsOf(line.replace(/\s+/g, ' ').trim())) {
    const last = pieces.at(-1)
    if (last !== undefined && (NEVER_FIRST.test(atom) || NEVER_LAST.test(last))) pieces[pieces.length - 1] = last + atom
    else pieces.push(atom)
  }
  return pieces.map((text) => pieceOf(text, bold))
}

function pieceOf(text: string, bold: boolean): Piece {
  return { text, full: widthOf(text, 1, bold), bare: widthOf(text.trimEnd(), 1, bold) }
}

function atomsOf(text: string): readonly string[] {
  const atoms: string[] = []
  let word = ''
  for (const character of text) {
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

function broken(pieces: readonly Piece[], room: number, bold: boolean): readonly Piece[] {
  if (pieces.every(({ bare }) => bare <= room)) return pieces
  return pieces.flatMap((piece) => (piece.bare > room ? [...piece.text].map((one) => pieceOf(one, bold)) : [piece]))
}

/** The fewest lines, then the narrowest width that needs no more of them. */
function balanced(pieces: readonly Piece[], room: number): readonly string[] {
  const fewest = filled(pieces, room).length
  if (fewest < 2) return filled(pieces, room)
  let [low, high] = [pieces.reduce((most, { bare }) => Math.max(most, bare), room / fewest / 2), room]
  while (high - low > 0.1) {
    const middle = (low + high) / 2
    if (filled(pieces, middle).length > fewest) low = middle
    else high = middle
  }
  return filled(pieces, high)
}

function filled(pieces: readonly Piece[], room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const { text, full, bare } of pieces) {
    if (line !== '' && width + bare > room) {
      lines.push(line.trim())
      line = ''
      width = 0
    }
    line += text
    width += full
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}
