/**
 * The form under which two spellings of a name are one: blanks reduced to one, none around the signs that may stand in
 * names (DMN 1.5 §10.3.1.4). `a - b` and `a-b` are the same name.
 */
export function nameKey(name: string): string {
  if (!/[\s./'+*-]/.test(name)) return name
  return name
    .replace(/\s*([./'+*-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
