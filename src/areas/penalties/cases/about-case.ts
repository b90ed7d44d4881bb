import { type Beside, besideOf } from './beside.ts'
import type { Proposal } from './contract.ts'
import type { Paper } from './papers.ts'

/** What of the file decides which verbs concern a case at all. */
export interface AboutCase extends Beside {
  /** The party may ask for a hearing, and has not since it was notified. */
  readonly hearingOpen: boolean
  /** A hearing was asked for and is not called yet; or it is called and not held yet. */
  readonly hearing: 'to-call' | 'called' | null
  readonly published: boolean
}

/** What the file says of things that stand open beside the main road of the procedure. */
export function aboutCase(papers: readonly Paper[], proposal: Proposal | null): AboutCase {
  const last = (...kinds: readonly Paper['kind'][]) => papers.findLast(({ kind }) => kinds.includes(kind))?.kind
  const hearing = last('ask-hearing', 'call-hearing', 'hold-hearing')
  return {
    ...besideOf(papers),
    hearingOpen: proposal?.hearingRight === true && !hearingAsked(papers),
    hearing: hearing === 'ask-hearing' ? 'to-call' : hearing === 'call-hearing' ? 'called' : null,
    published: last('publish', 'withdraw-publication') === 'publish',
  }
}

/** A hearing was asked for after the last notice. */
export function hearingAsked(papers: readonly Paper[]): boolean {
  return papers.findLast(({ kind }) => kind === 'notify' || kind === 'ask-hearing')?.kind === 'ask-hearing'
}
