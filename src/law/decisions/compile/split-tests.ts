/** Unary tests cut at the commas between them, not at those inside brackets or strings. */
export function splitTests(text: string): readonly string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[([{]|[)\]}]|,/g)) {
    if ('([{'.includes(match[0])) depth += 1
    else if (')]}'.includes(match[0])) depth -= 1
    else if (match[0] === ',' && depth === 0) {
      parts.push(text.slice(from, match.index))
      from = match.index + 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}
