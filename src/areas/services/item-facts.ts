import type { DeclaredFact } from '#law/flows/chart.ts'
import { say } from '#platform/words/phrases.ts'
import { type ChartBook, chartBook } from './chart-book.ts'
import type { Charted } from './chart-of-item.ts'
import { mayBeCollected } from './item-arrival.ts'

/** The facts that the gateways of an item's chart ask; `cases` sets them with its verbs. */
export function factsOf(charted: Charted): readonly DeclaredFact[] {
  const { item, parts } = charted
  const isPledge = parts.delivery !== null && parts.delivery < item.steps.length - 1
  return [
    ...(mayBeCollected(charted) ? [fact('collected', 'boolean', [], 'at_station')] : []),
    fact('intake', 'string', ['accepted', 'correction', 'not_accepted'], 'not_accepted'),
    fact('outcome', 'string', [item.escalated ? 'forwarded' : 'granted', 'refused'], 'refused'),
    ...(isPledge ? [fact('pledged', 'boolean', [], 'checked_later')] : []),
  ]
}

function fact(
  name: string,
  type: DeclaredFact['type'],
  values: readonly string[],
  key: keyof ChartBook['nodes'],
): DeclaredFact {
  const { says } = chartBook().nodes[key]
  return { name, type, values, says: says === undefined ? null : say(says) }
}
