import { done, type Outcome, refuse } from '#base/outcome.ts'
import { askFind, askRedact } from '../pdf/ask-pdf.ts'
import type { Find, Marks } from './marks.ts'
import { findInOffice, redactOffice } from './redact-office.ts'
import { findInText, redactText } from './redact-text.ts'

/**
 * Every place where words stand in a file that was cleaned before (`putClean`), so that somebody can choose. Words are
 * found over line ends, runs and pages, in full and half width.
 */
export async function findWords(
  bytes: Buffer,
  type: string,
  words: readonly string[],
): Promise<Outcome<readonly Find[]>> {
  if (type === 'application/pdf') return askFind(bytes, words)
  if (type === 'text/plain') return done(findInText(bytes, words))
  if (type.startsWith('image/')) return refuse({ code: 'platform.redact-picture', kind: 'invalid' })
  return findInOffice(bytes, words)
}

/**
 * A redacted copy: what was chosen is taken out, not covered. The copy has been read again in every way we know before it
 * is handed over; where anything survived there is none (`platform.redact-survived`).
 *
 * Trap: `from` of the marks counts the characters of exactly these bytes; a file is named by its digest for that reason.
 */
export async function redactFile(bytes: Buffer, type: string, marks: Marks): Promise<Outcome<Buffer>> {
  if (type === 'application/pdf') return askRedact(bytes, marks)
  if (type === 'text/plain') return redactText(bytes, marks)
  if (type.startsWith('image/')) return refuse({ code: 'platform.redact-picture', kind: 'invalid' })
  return redactOffice(bytes, marks)
}
