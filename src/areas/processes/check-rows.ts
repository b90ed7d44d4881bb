import type { Day } from '#base/days.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { canonical } from '#proof/canonical.ts'
import { keeperId } from './answering-bodies.ts'
import type { ImportFault, ImportRow } from './contract.ts'
import { HEADINGS, type Heading } from './csv/headings.ts'
import { type ReadPower, readPowers } from './csv/read-powers.ts'
import type { ImportInput } from './import-powers.ts'
import type { NewPower, PowerChangeKind, PowerState } from './power.ts'
import { faultsOfPower } from './power-faults.ts'
import { powerHouse } from './power-house.ts'
import { type PowerRow, powersOn } from './powers.ts'
import { processes } from './queries.ts'
import type { CheckedChange } from './record-changes.ts'

/** A row of the report, and the change it makes; null where it makes none. */
export interface CheckedRow {
  readonly row: ImportRow
  readonly change: CheckedChange | null
}

type House = Awaited<ReturnType<typeof powerHouse>>

/** A power as the list has it on the day asked for, and the last change of it, whenever that begins. */
interface Listed {
  readonly bodyId: number
  readonly last: number
  /** Null while it only comes onto the list later. */
  readonly now: PowerRow | null
}

/** Reads a file and says of each row what it would change, or why it may not; locks the powers on the list. */
export async function checkRows(tx: Tx, by: Actor, input: ImportInput): Promise<Outcome<readonly CheckedRow[]>> {
  const listed = await listedOn(tx, input.from)
  const read = readPowers(input.csv, (id) => listed.get(id)?.now?.says ?? null)
  if (!read.ok) return read
  const house = await powerHouse(tx)
  const keeper = await keeperId(tx)
  const ids = read.value.map(({ id }) => id)
  return done(
    read.value.map((one) => {
      const before = listed.get(one.id) ?? null
      const bodyId = before?.bodyId ?? (one.power && house.bodyIdOf(one.power.body))
      const mine = postIn(by, keeper, 'decide') ?? (bodyId === null ? null : postIn(by, bodyId, 'decide'))
      const faults = [
        ...one.unreadable,
        ...say(ids.indexOf(one.id) !== ids.lastIndexOf(one.id), '编号', 'twice'),
        ...say(mine === null, '机关', 'not-yours'),
        ...(one.power ? faultsOf(one.state, one.power, before, input, house) : []),
      ]
      return checkedRow(one, before, bodyId, faults, input)
    }),
  )
}

function faultsOf(
  state: PowerState,
  power: NewPower,
  before: Listed | null,
  { from }: ImportInput,
  house: House,
): readonly ImportFault[] {
  const now = before?.now ?? null
  if (now && isSame(now, state, power)) return []
  const own = state === 'in_force' ? faultsOfPower(power, from, house) : []
  return [
    ...say(before === null && state !== 'in_force', '状态', 'not-on-list'),
    ...say(before !== null && before.last > (now?.no ?? 0), '编号', 'changes-later'),
    ...say(now !== null && now.says.body !== power.body, '机关', 'body-changed'),
    ...say(now !== null && state !== 'in_force' && now.state === state, '状态', 'not-in-force'),
    ...own.map(({ code, field }) => ({ heading: headingOf(field), code })),
  ]
}

function checkedRow(
  { id, line, state, power }: ReadPower,
  before: Listed | null,
  bodyId: number | null,
  faults: readonly ImportFault[],
  { from, reason }: ImportInput,
): CheckedRow {
  if (faults.length > 0 || power === null || bodyId === null)
    return { row: { line, id, result: 'wrong', faults }, change: null }
  const kind = kindOfChange(power, state, before?.now ?? null)
  if (kind === null) return { row: { line, id, result: 'unchanged', faults }, change: null }
  const change = { power, bodyId, no: (before?.last ?? 0) + 1, kind, state, from, reason: reason.trim() }
  return { row: { line, id, result: kind === 'added' ? 'added' : 'changed', faults }, change }
}

function kindOfChange(power: NewPower, state: PowerState, now: PowerRow | null): PowerChangeKind | null {
  if (now === null) return 'added'
  if (now.state !== state) return state === 'in_force' ? 'added' : state
  if (isSame(now, state, power)) return null
  return canonical(power.basis) === canonical(now.says.basis) ? 'amended' : 'basis_changed'
}

function isSame(now: PowerRow, state: PowerState, power: NewPower): boolean {
  return now.state === state && canonical(now.says) === canonical(power)
}

/** Every power that is or will be on the list; each is locked until the end of the transaction. */
async function listedOn(tx: Tx, day: Day): Promise<ReadonlyMap<string, Listed>> {
  await processes(tx).selectFrom('processes.power').select('id').orderBy('id').forUpdate().execute()
  const last = await processes(tx)
    .selectFrom('processes.power_change')
    .select(({ fn }) => ['power_id', 'body_id', fn.max('no').as('no')])
    .groupBy(['power_id', 'body_id'])
    .execute()
  const now = new Map((await powersOn(tx, day)).map((row) => [row.power_id, row]))
  return new Map(
    last.map((row) => [row.power_id, { bodyId: row.body_id, last: row.no, now: now.get(row.power_id) ?? null }]),
  )
}

function headingOf(field: keyof NewPower): string {
  return Object.entries(HEADINGS).find(([, each]) => each === field)?.[0] ?? field
}

function say(wrong: boolean, heading: Heading, code: ImportFault['code']): readonly ImportFault[] {
  return wrong ? [{ heading, code }] : []
}
