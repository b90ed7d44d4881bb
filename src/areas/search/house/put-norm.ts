import type { Day } from '#base/days.ts'
import { endOf } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import { publicNorm } from '../../norms/index.ts'
import type { Standing } from '../contract.ts'
import { asWritten } from './put-entry.ts'
import { putThing, type Shown } from './put-thing.ts'

const PRECEDENCE = 12
/** What no longer holds stands among the last of its kind. */
const OVER = 60

/**
 * Brings the index up to date with a normative document: before it holds, while it does, and after, when it is found
 * still, but marked and lower. Its term ends by itself: the day brings the next of the three, no fact is needed.
 */
export async function putNorm(tx: Tx, bodyId: number, id: string): Promise<void> {
  const norm = await publicNorm(tx, { bodyId, id })
  if (!norm) return putThing(tx, 'norm', id, [])
  const { address, title, number, year, issuedOn, days } = norm
  const same = { bodyId, year, title: asWritten(title), aliases: [], number, note: null, href: address }
  const shown = (edition: string, from: Day, to: Day | null, standing?: Standing): Shown => ({
    ...{ ...same, edition, shownFrom: from, shownTo: to, texts: [number], ...(standing && { standing }) },
    precedence: standing === undefined ? PRECEDENCE : OVER,
  })
  const end = endOf(days)
  const begins = [days.inForceFrom, end.on].toSorted()[0] ?? end.on // it may be repealed before it begins
  await putThing(tx, 'norm', id, [
    shown('before', issuedOn, begins, 'not_yet'),
    shown('1', later(begins, issuedOn), end.on),
    shown('over', later(end.on, issuedOn), null, end.how),
  ])
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
