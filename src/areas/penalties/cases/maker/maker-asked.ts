import type { Paper } from '../papers.ts'
import { sinceProposal } from '../since-proposal.ts'

/** What the maker of the standard was asked and answered about a fine, of the proposal as it stands. */
export interface MakerAsked {
  readonly fine: string
  readonly asked: Paper
  /** The answer on file; null: none yet. */
  readonly answer: Paper | null
}

/** The questions to the maker since the proposal last changed, in order, each with its answer. */
export function makerAsked(papers: readonly Paper[]): readonly MakerAsked[] {
  const since = sinceProposal(papers)
  return since.flatMap((asked): readonly MakerAsked[] => {
    if (asked.kind !== 'ask-maker') return []
    const fine = String(asked.data['fineAsked'])
    const answer = since.find(
      ({ no, kind, data }) => kind === 'maker-approval' && no > asked.no && Number(data['fineAsked']) === Number(fine),
    )
    return [{ fine, asked, answer: answer ?? null }]
  })
}
