import type { Day, Instant } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../../../organisations/index.ts'
import type { CommentResult } from '../contract.ts'
import { listStandards } from '../list-standards.ts'
import { allDrafts, commentCounts } from '../queries.ts'
import { readDrafted } from '../read-drafted.ts'

/** A draft about which the public is asked today. */
export interface OpenDraft {
  readonly standardId: string
  readonly violation: Text
  readonly domain: Text
  /** Who drafts it. */
  readonly body: Text
  /** What changes and why; empty where nobody said. */
  readonly note: string
  readonly draftedAt: Instant
  readonly from: Day
  /** The last day. */
  readonly to: Day
  /** Number of comments so far. */
  readonly comments: number
  /** Whether an edition stands already, which it would take the place of. */
  readonly replaces: boolean
}

/** A published edition of which the public said something before, and what became of that. */
export interface CommentedEdition {
  readonly standardId: string
  readonly violation: Text
  readonly edition: number
  readonly comments: number
  readonly results: Readonly<Record<CommentResult, number>>
}

export interface DraftsInComment {
  /** Those that end first stand first. */
  readonly open: readonly OpenDraft[]
  readonly earlier: readonly CommentedEdition[]
}

/** Drafts that are open for comment today, and what became of the comments on editions that were published since. */
export async function listDrafts(tx: Tx): Promise<DraftsInComment> {
  const bodies = new Map((await listBodies(tx)).map(({ id, name }) => [id, name]))
  const counts = await commentCounts(tx)
  const open = (await allDrafts(tx)).flatMap((draft): readonly OpenDraft[] => {
    const { comments_from: from, comments_to: to } = draft
    const read = readDrafted(draft.text)
    const body = bodies.get(draft.body_id)
    if (from === null || to === null || to < tx.today || !read.ok || !body) return []
    const own = counts.filter(
      ({ standardId, edition }) => standardId === draft.standard_id && edition === draft.based_on + 1,
    )
    return [
      {
        ...{ standardId: draft.standard_id, note: draft.note, draftedAt: draft.drafted_at, from, to, body },
        ...{ violation: read.standard.violation, domain: read.standard.domain, replaces: draft.based_on > 0 },
        comments: own.reduce((sum, { count }) => sum + count, 0),
      },
    ]
  })
  return { open: open.sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)), earlier: await commented(tx, counts) }
}

async function commented(
  tx: Tx,
  counts: Awaited<ReturnType<typeof commentCounts>>,
): Promise<readonly CommentedEdition[]> {
  return (await listStandards(tx)).flatMap(({ standardId, violation, number }) => {
    const own = counts.filter((each) => each.standardId === standardId && each.edition <= number)
    return [...new Set(own.map(({ edition }) => edition))].map((edition) => {
      const of = (result: CommentResult | null): number =>
        own.find((each) => each.edition === edition && each.result === result)?.count ?? 0
      const results = { taken: of('taken'), partly: of('partly'), not_taken: of('not_taken') }
      const comments = results.taken + results.partly + results.not_taken + of(null)
      return { standardId, violation, edition, comments, results }
    })
  })
}
