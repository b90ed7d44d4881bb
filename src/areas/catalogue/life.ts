import type { Refusal } from '#base/outcome.ts'
import type { Step } from './contract.ts'
import type { Locked, VersionRow } from './open.ts'

/** A verb on an open version, and the step it must be at. Source: 政府信息公开条例 §17 (review before disclosure). */
const AT = { revise: 'drafted', check: 'drafted', clear: 'checked', approve: 'cleared', publish: 'approved' } as const
export type StepVerb = keyof typeof AT

/** The open version if the verb may follow now for exactly this revision, or why not. */
export function openAt(
  { open }: Locked,
  verb: StepVerb,
  revision: number,
): { readonly version: VersionRow; readonly no: null } | { readonly version: null; readonly no: Refusal } {
  if (!open) return { version: null, no: { code: 'catalogue.nothing-open', kind: 'conflict' } }
  if (open.revision !== revision)
    return { version: null, no: { code: 'catalogue.changed-meanwhile', kind: 'conflict' } }
  if (open.step === AT[verb]) return { version: open, no: null }
  return { version: null, no: { code: `catalogue.not-${verb}`, kind: 'conflict', article: BEFORE } }
}

/** The verb that comes next at a step. */
export function nextVerb(step: Step): Exclude<StepVerb, 'revise'> | null {
  if (step === 'drafted') return 'check'
  if (step === 'checked') return 'clear'
  if (step === 'cleared') return 'approve'
  return step === 'approved' ? 'publish' : null
}

/** Whether whoever holds the next signature may send it back: the reviewer what was checked, the approver what was cleared. */
export function mayBeSentBack(step: Step): boolean {
  return step === 'checked' || step === 'cleared'
}

const BEFORE = { law: 'R19', article: '17' }
