import { readFileSync } from 'node:fs'

const UI = new URL('../../../ui/', import.meta.url)

/**
 * The style sheet of drawings with the house's tokens written in, since programs that show SVG files often know no
 * variables. Of the tokens only the general ones: a file has no language switch and no size switch.
 */
export function wholeStyle(): string {
  const [tokens = ''] = readFileSync(new URL('tokens.css', UI), 'utf8').split(/\n\}\n/)
  const values = new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
  const sheet = readFileSync(new URL('chart-drawing.css', UI), 'utf8')
  return sheet.replace(/var\((--[\w-]+)\)/g, (whole, name) => values.get(name)?.replace(/\s+/g, ' ') ?? whole)
}
