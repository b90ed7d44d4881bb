import { amount } from '#law/penalties/amount.ts'
import { penaltyBook } from '../../penalty-book.ts'
import type { Proposed } from '../contract.ts'

type Weighed = Pick<Proposed, 'outcome' | 'fine' | 'confiscated' | 'also'>

/**
 * Whether a penalty is heavier than the one that was notified: more money, another penalty beside it, or one where there
 * was to be none. An order to put things right is no penalty (行政处罚法 §28) and makes none heavier.
 */
export function isHeavier(now: Weighed, notified: Weighed): boolean {
  if (now.outcome !== 'penalty') return false
  if (notified.outcome !== 'penalty') return true
  const { words } = penaltyBook()
  const added = now.also.filter((word) => !notified.also.includes(word) && words.get(word)?.kind !== 'measure')
  const more = (a: string | null, b: string | null) => amount(a ?? '0').gt(amount(b ?? '0'))
  return more(now.fine, notified.fine) || more(now.confiscated, notified.confiscated) || added.length > 0
}
