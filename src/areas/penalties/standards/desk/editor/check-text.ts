import { parse } from 'yaml'
import { LawbookFault } from '#law/book/fault.ts'
import { amount } from '#law/penalties/amount.ts'
import { type AuditBeside, auditStandard } from '#law/penalties/audit/audit-standard.ts'
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { readStandard } from '#law/penalties/standards/read-standard.ts'
import { runScenarios } from '#law/penalties/standards/scenario.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import type { CheckedDraft } from '../../check-draft.ts'
import type { Drafted } from '../../read-drafted.ts'
import type { EditorSettings } from './settings.ts'

/** What audit and scenarios say of a text, in the browser: the same functions as on the server, on the day of the page. */
export function textChecker({ beside }: EditorSettings): (text: string) => CheckedDraft {
  const known: AuditBeside = {
    on: beside.on,
    later: beside.later.map(standardIn),
    words: new Map(beside.words),
    laws: { laws: new Map(beside.laws), caps: beside.caps.map((cap) => ({ ...cap, most: amount(cap.most) })) },
  }
  return (text) => {
    const read = readText(text)
    if (!read.ok) return read
    const result = compileStandard(read.standard)
    return {
      ...read,
      compiled: result.ok ? result.compiled : null,
      findings: auditStandard(read.standard, known),
      scenarios: result.ok ? runScenarios(result.compiled) : [],
    }
  }
}

/** Slips of the pen are answers: a text that is no YAML, or no standard, with the place. */
function readText(text: string): Drafted {
  try {
    return { ok: true, standard: standardIn(parse(text)) }
  } catch (fault) {
    if (fault instanceof LawbookFault) {
      const { path } = fault.place
      return { ok: false, why: `${path.join('.')}: ${fault.message}`, path }
    }
    if (fault instanceof Error && 'linePos' in fault) return { ok: false, why: fault.message, path: [] }
    throw fault
  }
}

/** Names are shown from the settings; the dictionaries for traditional characters are too large here. */
function standardIn(value: unknown): Standard {
  return readStandard({ file: 'page', path: [], value }, (simplified) => simplified)
}
