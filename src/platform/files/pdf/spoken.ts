import { dictsIn, type PdfObjects } from './values.ts'

/** Entries that are read to people or shown beside the page: bookmarks, other words for a picture, links. */
const SPOKEN = ['Title', 'Alt', 'ActualText', 'E', 'TU', 'URI', 'Lbl']

/** What a file says beside its pages, line by line; the check looks through it as through the pages. */
export function spokenIn({ objects }: PdfObjects): string {
  const lines: string[] = []
  for (const value of objects.values())
    for (const found of dictsIn(value))
      for (const key of SPOKEN) {
        const said = found.at.get(key)
        if (said?.kind === 'text') lines.push(textOf(said.bytes))
      }
  return lines.join('\n')
}

/** Text of a file: UTF-16 with its mark, UTF-8 with its mark, otherwise one byte a letter. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.toString('utf8', 3)
  return bytes.toString('latin1')
}
