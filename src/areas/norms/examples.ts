import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import { type Officer, type Role, VISITOR } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { settleExamples } from '../organisations/examples.ts'
import { readBodies } from '../organisations/index.ts'
import { ACTS } from './acts.ts'
import type { NormRef, Verb } from './contract.ts'
import { findByAddress } from './find-by-address.ts'
import type { DraftInput, VerbInput } from './shapes.ts'
import { draft } from './verbs/draft.ts'

/** Ten in the morning of a day. */
export const morning = (date: string): Moment => momentOf(instantAt(day(date), '10:00'))

/** Settles the bodies of the county. */
export async function settleNorms(db: Db): Promise<void> {
  accepted(
    await inTransaction(db, morning('2024-01-02'), async (tx) => done(await settleExamples(tx, day('2024-01-02')))),
  )
}

/** Who makes documents in a body, each a different person. */
export function makersOf(body: string) {
  const { number: bodyId } = must(
    readBodies().find(({ id }) => id === body),
    body,
  )
  const one = (role: Role, n: number): Officer => {
    const place = { bodyId, level: 'county', code: `${body}-${role}`, name: say('审核岗') } as const
    const staffId = `0190e000-0000-7000-8000-${String(bodyId).padStart(6, '0')}${String(n).padStart(6, '0')}`
    return { kind: 'officer', staffId, name: '沈怀远', posts: [{ ...place, role, as: 'A', items: 'all' }] }
  }
  return {
    ...{ bodyId, drafter: one('disclosure', 1), legal: one('legal', 2), head: one('decide', 3) },
    window: one('intake', 4),
  }
}

/** A draft of the market bureau. */
export function drafted(bodyId: number, more: Partial<DraftInput> = {}): DraftInput {
  return {
    ...{ bodyId, title: '安澜县集市管理办法', kind: 'ordinary', jointWith: [], note: '' },
    ...{ textAt: '/catalogue/entries/market/202601-0001', ...more },
  }
}

/** A document taken to a step: drafted on 5 January 2026, reviewed on the 6th, issued on the 7th from the 1st of March. */
export async function normAt(
  db: Db,
  makers: ReturnType<typeof makersOf>,
  step: 'drafted' | 'reviewed' | 'issued',
  more: { readonly draft?: Partial<DraftInput>; readonly issue?: Partial<VerbInput<'issue'>> } = {},
): Promise<NormRef & { readonly serial: number }> {
  const ref = accepted(
    await inTransaction(db, morning('2026-01-05'), (tx) =>
      draft(tx, makers.drafter, drafted(makers.bodyId, more.draft)),
    ),
  )
  if (step === 'drafted') return ref
  accepted(await act(db, ref, 'review', makers.legal, '2026-01-06', { passed: true, opinion: '合法。' }))
  if (step === 'reviewed') return ref
  accepted(await act(db, ref, 'issue', makers.head, '2026-01-07', issued(ref.serial, more.issue)))
  return ref
}

/** What is told when it is issued; the number follows the serial. */
export function issued(serial: number, more: Partial<VerbInput<'issue'>> = {}): VerbInput<'issue'> {
  const number = `安市监规〔2026〕${serial}号`
  return { number, inForceFrom: '2026-03-01', validTo: null, replaces: null, note: '', ...more }
}

/** Does a verb on a day. */
export function act<V extends Verb>(db: Db, ref: NormRef, verb: V, by: Officer, date: string, input: VerbInput<V>) {
  return inTransaction(db, morning(date), (tx) => ACTS[verb](tx, by, { bodyId: ref.bodyId, id: ref.id }, input))
}

/** The document as everybody sees it on a day; null: not at all. */
export function seenOn(db: Db, ref: { readonly bodyId: number; readonly serial: number }, date: string) {
  return inTransaction(db, morning(date), async (tx) =>
    done(await findByAddress(tx, VISITOR, `${ref.bodyId}-${ref.serial}`)),
  )
}
