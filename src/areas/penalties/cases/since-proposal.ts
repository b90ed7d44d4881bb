import type { Paper } from './papers.ts'

/** Papers since the proposal that now stands was made or last changed; what went before was about another. */
export function sinceProposal(papers: readonly Paper[]): readonly Paper[] {
  const made = papers.findLastIndex(
    ({ kind, data }) => kind === 'propose' || (kind === 'recheck' && data['changed'] === true),
  )
  return papers.slice(made)
}
