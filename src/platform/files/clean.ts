import { done, type Outcome } from '#base/outcome.ts'
import type { Cleaned } from './cleaned.ts'
import { cleanJpeg, cleanPng } from './image/clean-image.ts'
import type { FileType } from './judge.ts'
import { cleanOffice } from './office/clean-office.ts'
import { askClean } from './pdf/ask-pdf.ts'

/**
 * A file as it may be published: what it told about its makers taken out and counted, what is hidden in it named, all
 * words of it for the content check. Refused with `platform.file-…` where it cannot be made safe.
 */
export async function cleanFile(bytes: Buffer, type: FileType): Promise<Outcome<Cleaned>> {
  switch (type) {
    case 'application/pdf':
      return askClean(bytes)
    case 'image/png':
    case 'image/jpeg':
      return cleanPicture(bytes, type)
    case 'text/plain':
      return done({ bytes, stripped: [], hidden: [], text: bytes.toString('utf8') })
    default:
      return cleanOffice(bytes)
  }
}

function cleanPicture(bytes: Buffer, type: 'image/png' | 'image/jpeg'): Outcome<Cleaned> {
  const clean = type === 'image/png' ? cleanPng(bytes) : cleanJpeg(bytes)
  if (!clean.ok) return clean
  const { removed } = clean.value
  const stripped = removed > 0 ? [{ kind: 'picture_data' as const, n: removed }] : []
  return done({ bytes: clean.value.bytes, stripped, hidden: [{ kind: 'no_text', n: 1 }], text: '' })
}
