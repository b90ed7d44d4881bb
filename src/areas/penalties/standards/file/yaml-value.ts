import { stringify } from 'yaml'

/** A text as a YAML value on one line: plain where that is safe, else in quotes. */
export function yamlText(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd()
  return plain.includes('\n') ? JSON.stringify(text) : plain
}

/** The same inside `{ }` or `[ ]`, where commas and brackets set things apart. */
export function yamlInside(text: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(text) && yamlText(text) === text ? text : JSON.stringify(text)
}
