import type { Element } from '#law/catalogue/content-check.ts'

/** All elements in one cell, a line each: `name：words`. A further line that looks like another element is indented. */
export function elementsCell(elements: readonly Element[]): string {
  const names = elements.map(({ name }) => name)
  return elements.map(({ name, text }) => `${name}：${indented(text, names)}`).join('\n')
}

/** What a cell of elements says: by name, and the lines that stand under none. */
export interface SaidElements {
  readonly texts: ReadonlyMap<string, string>
  readonly stray: readonly string[]
}

/**
 * Reads such a cell for a standard with these elements. A line that begins with the name of one and a colon, full width or
 * not, begins it; others go on with the one before.
 */
export function readElementsCell(cell: string, names: readonly string[]): SaidElements {
  const texts = new Map<string, string>()
  const stray: string[] = []
  let current: string | null = null
  for (const line of cell === '' ? [] : cell.split('\n')) {
    const name = names.find((one) => line.startsWith(`${one}：`) || line.startsWith(`${one}:`))
    if (name !== undefined && !texts.has(name)) {
      current = name
      texts.set(name, line.slice(name.length + 1))
    } else if (current !== null) texts.set(current, `${texts.get(current) ?? ''}\n${outdented(line, names)}`)
    else if (line.trim() !== '') stray.push(line.trim())
  }
  return { texts, stray }
}

const INDENT = '\u3000'

function indented(text: string, names: readonly string[]): string {
  const [first = '', ...more] = text.split('\n')
  return [first, ...more.map((line) => (isGuarded(line, names) ? `${INDENT}${line}` : line))].join('\n')
}

function outdented(line: string, names: readonly string[]): string {
  return line.startsWith(INDENT) && isGuarded(line.slice(1), names) ? line.slice(1) : line
}

/** Whether a line begins like an element, however far it is indented. */
function isGuarded(line: string, names: readonly string[]): boolean {
  const bare = line.replace(/^\u3000+/, '')
  return names.some((name) => bare.startsWith(`${name}：`) || bare.startsWith(`${name}:`))
}
