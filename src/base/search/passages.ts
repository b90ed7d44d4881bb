/** A piece of a text, as long as an article or a few: what an excerpt is taken from. */
export interface Passage {
  /** What it stands under, as printed; empty where nothing does. */
  readonly heading: string
  readonly text: string
}

const ENOUGH = 400
const MOST = 1200
/** Characters that two pieces of one long line share: no phrase a visitor can type is cut in two. */
export const SHARED = 100
const HEADING = /^第[一二三四五六七八九十百零〇]+[编章节][\s\u3000]|^#+\s/u

/**
 * Cuts a text at the ends of its lines into pieces of about 400 characters, an article never parted from its number.
 * Chapter titles become the heading of what follows. Every substring of a line lies whole in some piece, as long as it
 * has no more than 100 characters.
 */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = []
  let heading = ''
  let lines: string[] = []
  const close = () => {
    if (lines.length > 0) passages.push({ heading, text: lines.join('\n') })
    lines = []
  }
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    if (HEADING.test(line) && line.length < 40) {
      close()
      heading = line.replace(/^#+\s*/u, '')
      lines.push(line)
      continue
    }
    if (length(lines) >= ENOUGH || length(lines) + line.length > MOST) close()
    if (line.length <= MOST) lines.push(line)
    else for (const piece of piecesOf(line)) passages.push({ heading, text: piece })
  }
  close()
  return passages
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}

function piecesOf(line: string): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < line.length - SHARED; from += MOST - SHARED) pieces.push(line.slice(from, from + MOST))
  return pieces
}
