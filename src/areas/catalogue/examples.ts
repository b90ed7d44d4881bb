import { exampleOfficer } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Officer } from '#platform/signin/actor.ts'
import { approve } from './approve.ts'
import { check } from './check.ts'
import { clear } from './clear.ts'
import type { RevisionRef, Step } from './contract.ts'
import { type Drafted, type DraftInput, draft } from './draft.ts'
import { catalogue } from './open.ts'
import { publish } from './publish.ts'
import { standardOf } from './the-catalogue.ts'
import { withdraw } from './withdraw.ts'

/** The people of a body who take an entry from draft to publication, four of them. */
export interface Keepers {
  readonly drafter: Officer
  readonly keeper: Officer
  readonly reviewer: Officer
  readonly head: Officer
}

/** Those of the bureau of civil affairs in the example county. */
export async function exampleKeepers(tx: Tx): Promise<Keepers> {
  const [drafter, keeper, reviewer, head] = await Promise.all(
    ['civil-01', 'civil-06', 'civil-07', 'civil-04'].map((post) => exampleOfficer(tx, post)),
  )
  return {
    drafter: must(drafter, 'drafter'),
    keeper: must(keeper, 'keeper'),
    reviewer: must(reviewer, 'reviewer'),
    head: must(head, 'head'),
  }
}

/** A draft of the example bureau with words in every element. */
export function exampleDraft(
  bodyId: number,
  standardId: string,
  tx: Pick<Tx, 'today'>,
  more: Partial<DraftInput> = {},
): DraftInput {
  const { elements } = must(standardOf(standardId), standardId)
  return {
    ...{ bodyId, standardId, title: '安澜县社会救助政策文件', attribute: 'proactive', ground: null, reason: null },
    elements: elements.map((name) => ({ name, text: `${name}：见附表。` })),
    ...{ formedOn: tx.today, expiresOn: null, ...more },
  }
}

const VERBS = ['checked', 'cleared', 'approved', 'published'] as const

/** Takes a draft on, signature by signature, up to a step. */
export async function takeOn(
  tx: Tx,
  { drafter, keeper, reviewer, head }: Keepers,
  input: DraftInput,
  to: Step,
): Promise<Drafted & { readonly ref: RevisionRef }> {
  const drafted = accepted(await draft(tx, drafter, input))
  const ref = { bodyId: drafted.bodyId, id: drafted.id, revision: 1 }
  const steps = {
    checked: () => check(tx, keeper, { ref, because: '要素不适用或者为办公电话' }),
    cleared: () => clear(tx, reviewer, { ref, opinion: '不涉及国家秘密、商业秘密和个人隐私。' }),
    approved: () => approve(tx, head, { ref }),
    published: () => publish(tx, keeper, { ref }),
  }
  for (const step of VERBS.slice(0, to === 'drafted' ? 0 : VERBS.indexOf(to) + 1)) accepted(await steps[step]())
  return { ...drafted, ref }
}

/** Takes a published entry back, as the head would. */
export async function takeBack(tx: Tx, { head }: Keepers, ref: RevisionRef) {
  return withdraw(tx, head, { ref, because: '内容与原件不一致' })
}

/** The last day and day of publication of what an entry meets. */
export async function metBy(tx: Tx, { bodyId, id }: { bodyId: number; id: string }) {
  return catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select(['occasion', 'due_on', 'published_on', 'missing'])
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .orderBy('begins_on')
    .orderBy('occasion')
    .execute()
}
