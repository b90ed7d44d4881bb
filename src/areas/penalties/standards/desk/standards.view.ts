import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { listBodies } from '../../../organisations/index.ts'
import { maySeeDraft } from '../access.ts'
import { adoptionsOn } from '../adoptions.ts'
import type { Adoption } from '../contract.ts'
import { keeperId } from '../keeper.ts'
import { knownStandard } from '../known-standard.ts'
import { allDrafts, type DraftRow, editionsOf, penalties, reviewerOf, type StandardRow } from '../queries.ts'
import { readDrafted } from '../read-drafted.ts'

/** How far a next edition is. */
export type Stage = 'drafted' | 'reviewed' | 'asked' | 'answering' | 'filed'

/** A standard in a list at the desk. */
export interface DeskLine {
  readonly standardId: string
  readonly name: Text
  readonly body: Text
  /** Number of the newest edition; null: none yet. */
  readonly edition: number | null
  /** Null: no next edition that the reader may see. */
  readonly stage: Stage | null
  readonly use: Adoption | null
}

export interface DeskStandards {
  readonly waiting: readonly DeskLine[]
  readonly own: readonly DeskLine[]
  readonly used: readonly DeskLine[]
}

/** The standards that the bodies of an actor made or use, and every next edition the actor may see. */
export async function deskStandards(tx: Tx, by: Actor): Promise<DeskStandards> {
  const mine = new Set(postsOf(by).map(({ bodyId }) => bodyId))
  const keeper = await keeperId(tx)
  const rows = await penalties(tx).selectFrom('penalties.standard').selectAll().orderBy('id').execute()
  const drafts = (await allDrafts(tx)).filter(({ body_id }) => maySeeDraft(by, body_id, keeper))
  const uses = (await adoptionsOn(tx, tx.today)).filter(({ bodyId }) => mine.has(bodyId))
  const bodies = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName]))
  const lines = async (ids: readonly string[]): Promise<readonly DeskLine[]> => {
    const chosen = rows.filter(({ id }) => ids.includes(id))
    const found = chosen.map(async (row) => {
      const draft = drafts.find(({ standard_id }) => standard_id === row.id) ?? null
      const [body, told] = [bodies.get(row.body_id), await nameOf(tx, row, draft)]
      const use = uses.find(({ standardId }) => standardId === row.id) ?? null
      const stage = draft && (await stageOf(tx, draft))
      return body && told ? [{ standardId: row.id, ...told, body, stage, use }] : []
    })
    return (await Promise.all(found)).flat()
  }
  return {
    waiting: await lines(drafts.map(({ standard_id }) => standard_id)),
    own: await lines(rows.filter(({ body_id }) => mine.has(body_id) && body_id !== keeper).map(({ id }) => id)),
    used: await lines(uses.map(({ standardId }) => standardId)),
  }
}

/** How far a draft is today. */
export async function stageOf(tx: Tx, draft: DraftRow): Promise<Stage> {
  if (draft.filed_on !== null) return 'filed'
  if (draft.comments_to !== null) return draft.comments_to >= tx.today ? 'asked' : 'answering'
  return (await reviewerOf(tx, draft)) === null ? 'drafted' : 'reviewed'
}

/** As the newest edition calls it, else its first draft. */
async function nameOf(
  tx: Tx,
  { id }: StandardRow,
  draft: DraftRow | null,
): Promise<{ readonly name: Text; readonly edition: number | null } | null> {
  const [latest] = await editionsOf(tx, id)
  if (latest) return { name: (await knownStandard(tx, latest.hash)).standard.violation, edition: latest.number }
  const read = draft && readDrafted(draft.text)
  return read?.ok ? { name: read.standard.violation, edition: null } : null
}
