import { LawbookFault } from '#law/book/fault.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { readStandardText } from '#platform/lawbook/read-standards.ts'

/** A text that somebody drafted, read; or why it is no standard, with the keys that lead to the place where there is one. */
export type Drafted =
  | { readonly ok: true; readonly standard: Standard }
  | { readonly ok: false; readonly why: string; readonly path: readonly (string | number)[] }

/** Reads what somebody drafted: their slips of the pen are answers here, and no bugs. */
export function readDrafted(text: string): Drafted {
  try {
    return { ok: true, standard: readStandardText(text, 'draft') }
  } catch (fault) {
    if (fault instanceof LawbookFault) {
      const { path } = fault.place
      return { ok: false, why: `${path.join('.')}: ${fault.message}`, path }
    }
    if (fault instanceof Error && 'linePos' in fault) return { ok: false, why: fault.message, path: [] }
    throw fault
  }
}
