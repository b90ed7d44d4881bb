import type { Entry, Proposal } from './contract.ts'
import type { AboutCase } from './judge.ts'

/** What the file says of things that stand open beside the main road of the procedure. */
export function aboutCase(entries: readonly Entry[], proposal: Proposal | null): AboutCase {
  return {
    preserved: openOf(entries, 'preserve', 'settle-preserved'),
    seized: openOf(entries, 'seize', 'end-seizure'),
    suspended: entries.findLast(({ kind }) => kind === 'suspend' || kind === 'resume')?.kind === 'suspend',
    hearingRight: proposal?.hearingRight ?? false,
    published:
      entries.findLast(({ kind }) => kind === 'publish' || kind === 'withdraw-publication')?.kind === 'publish',
  }
}

/** Numbers of entries of the first kind that no entry of the second kind names in `data.no`. */
function openOf(entries: readonly Entry[], begun: Entry['kind'], ended: Entry['kind']): readonly number[] {
  const settled = entries.filter(({ kind }) => kind === ended).map(({ data }) => data['no'])
  return entries.filter(({ kind, no }) => kind === begun && !settled.includes(no)).map(({ no }) => no)
}
