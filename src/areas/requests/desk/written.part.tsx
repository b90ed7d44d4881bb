/** What somebody wrote, a paragraph for each of its lines. */
export function Written({ text }: { readonly text: string }) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and never change their order
  return lines.map((line, i) => <p key={i}>{line}</p>)
}
