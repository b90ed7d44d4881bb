import { approve } from '#areas/catalogue/approve.ts'
import { check } from '#areas/catalogue/check.ts'
import { clear } from '#areas/catalogue/clear.ts'
import type { Step } from '#areas/catalogue/contract.ts'
import { correct } from '#areas/catalogue/correct.ts'
import { draft } from '#areas/catalogue/draft.ts'
import { bring, settleObligations } from '#areas/catalogue/index.ts'
import { publish } from '#areas/catalogue/publish.ts'
import { sendBack } from '#areas/catalogue/send-back.ts'
import { theCatalogue } from '#areas/catalogue/the-catalogue.ts'
import { withdraw } from '#areas/catalogue/withdraw.ts'
import { must } from '#base/assert.ts'
import { addDays, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Role } from '#platform/signin/actor.ts'
import { attachTable } from './attach-table.ts'
import { broughtEntries } from './brought-entries.ts'
import type { Cast } from './cast.ts'
import { entryWords } from './entry-words.ts'

const BY = { kind: 'machine', name: 'demo' } as const

/** How far an entry of the last weeks has come, and how many days ago it was begun. */
type Told = readonly [body: string, standard: string, ago: number, to: Step | 'sent back' | 'withdrawn' | 'corrected']

/** Told by the verbs that people use; each body has a post for every signature. */
const TOLD: readonly Told[] = [
  ['civil', 'd02-09', 34, 'corrected'],
  ['civil', 'd02-08', 20, 'published'],
  ['civil', 'd02-07', 6, 'cleared'],
  ['civil', 'd01-10', 3, 'drafted'],
  ['market', 'd23-08', 30, 'withdrawn'],
  ['market', 'd23-09', 12, 'published'],
  ['market', 'd23-08', 4, 'checked'],
  ['market', 'r19-20-1', 2, 'drafted'],
  ['natural', 'r19-20-1', 26, 'withdrawn'],
  ['natural', 'd05-06', 8, 'approved'],
  ['edu', 'r19-20-1', 9, 'sent back'],
  ['eco', 'r19-20-1', 5, 'checked'],
  ['town_a', 'd01-05', 7, 'published'],
  ['town_a', 'd01-09', 2, 'drafted'],
]

/**
 * Keeps the catalogue of the demo county: `count` entries in all are brought in from an earlier one, in bulk, because two
 * thousand entries of four signatures each would take longer than the rest of the county; those of the last weeks are
 * drafted, reviewed, published, corrected and withdrawn by the verbs themselves.
 */
export async function keepCatalogue(
  db: Db,
  cast: Cast,
  { today }: Moment,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<void> {
  const act = <T>(before: number, verb: (tx: Tx) => Promise<Outcome<T>>) =>
    inTransaction(db, momentOf(instantAt(addDays(today, -before), '15:00')), verb).then(accepted)
  const held = broughtEntries([...cast.bodies.values()], theCatalogue(), {
    ...{ count: count - TOLD.length, seed },
    today: addDays(today, -AGO),
  })
  await act(AGO, (tx) => bring(tx, BY, held))
  await act(AGO, (tx) => settleObligations(tx, BY, addDays(today, -OWED_FOR)))
  for (const told of TOLD) await tell(db, cast, act, told)
}

/** So many days ago the earlier catalogue was brought in; what was missing in it had been owed since then. */
const AGO = 40
const OWED_FOR = 75

async function tell(
  db: Db,
  cast: Cast,
  act: <T>(before: number, verb: (tx: Tx) => Promise<Outcome<T>>) => Promise<T>,
  [code, standardId, ago, to]: Told,
): Promise<void> {
  const bodyId = cast.numberOf(code)
  const body = must(cast.bodies.get(bodyId), code)
  const who = (role: Role) => must(cast.who(bodyId, role), `${role} of ${code}`)
  const [drafter, keeper, reviewer, head] = [who('intake'), who('disclosure'), who('review'), who('decide')]
  const standard = must(theCatalogue().standards.get(standardId), standardId)
  const content = (tx: Tx) => {
    const { title, text } = entryWords(body, standard, null, tx.today)
    const elements = standard.elements.map((name) => ({ name, text: text(name) }))
    const open = { attribute: 'proactive', ground: null, reason: null, expiresOn: null } as const
    return { ...open, title, elements, formedOn: tx.today }
  }
  const begun = await act(ago, async (tx) => {
    const input = { ...content(tx), bodyId, standardId }
    const drafted = await draft(tx, drafter, input)
    return drafted.ok ? done({ id: drafted.value.id, formedOn: input.formedOn }) : drafted
  })
  const hasTable = to === 'published'
  if (hasTable) {
    const { title, text } = entryWords(body, standard, null, begun.formedOn)
    const table = { title, rows: standard.elements.map((name) => [name, text(name)]) }
    await act(ago, await attachTable(db, drafter, { bodyId, id: begun.id, revision: 1 }, table))
  }
  const ref = { bodyId, id: begun.id, revision: hasTable ? 2 : 1 }
  const sign = async (before: number, upTo: number) => {
    if (upTo > 0) await act(before, (tx) => check(tx, keeper, { ref, because: '已核对，可以公开。' }))
    if (upTo > 1)
      await act(before, (tx) => clear(tx, reviewer, { ref, opinion: '不涉及国家秘密、商业秘密和个人隐私，可以公开。' }))
    if (upTo > 2) await act(before, (tx) => approve(tx, head, { ref }))
    if (upTo > 3) await act(before, (tx) => publish(tx, keeper, { ref }))
  }
  const upTo = {
    drafted: 0,
    checked: 1,
    'sent back': 1,
    cleared: 2,
    approved: 3,
    published: 4,
    withdrawn: 4,
    corrected: 4,
  }
  await sign(ago - 1, upTo[to])
  if (to === 'sent back')
    await act(ago - 1, (tx) => sendBack(tx, reviewer, { ref, because: '请隐去可以识别个人的内容后再提交。' }))
  if (to === 'withdrawn')
    await act(ago - 3, (tx) => withdraw(tx, head, { ref, because: '内容与原件不一致，核对后重新公开。' }))
  if (to !== 'corrected') return
  const change = (tx: Tx) => {
    const { elements, ...rest } = content(tx)
    const [first, ...others] = elements
    return { ...rest, elements: first ? [{ name: first.name, text: '412（演示数据，已更正）' }, ...others] : [] }
  }
  await act(ago - 10, (tx) => correct(tx, drafter, { ...change(tx), ref, note: '更正申领人数' }))
  await sign(ago - 12, 4)
}
