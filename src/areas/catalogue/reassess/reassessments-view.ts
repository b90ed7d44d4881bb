import { clocksOf, lawbook } from '#areas/clocks/index.ts'
import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Cited } from '#ui/law-chip.tsx'
import type { DisclosureRef } from '../contract.ts'
import { ownerOf } from './clock.ts'
import { type Reassessment, reassessmentsOf } from './queries.ts'

/** When an entry is looked at again (null: it is not withheld), and what came of it before, the newest first. */
export interface ReassessmentsView {
  readonly next: { readonly dueOn: Day; readonly isLate: boolean; readonly howHref: string } | null
  readonly past: readonly Reassessment[]
  readonly basis: Cited
}

export async function reassessmentsView(tx: Tx, lang: Lang, ref: DisclosureRef): Promise<ReassessmentsView> {
  const clocks = await clocksOf(tx, { bodyId: ref.bodyId, kind: ownerOf('').kind, ids: [ref.id] }, { openOnly: true })
  const [clock] = clocks.get(ref.id) ?? []
  const [event] = clock?.events ?? []
  const query = clock && event && new URLSearchParams({ rule: clock.rule, '1.type': event.type, '1.date': event.date })
  return {
    next: clock?.dueOn ? { dueOn: clock.dueOn, isLate: clock.dueOn < tx.today, howHref: `/deadlines?${query}` } : null,
    past: await reassessmentsOf(tx, ref),
    basis: { text: citeArticle(lawbook(), { law: 'R19', article: '18' }, lang), href: null },
  }
}
