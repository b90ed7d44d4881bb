import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { APP_ROLE } from '#platform/db/connect.ts'
import { parsers } from '#platform/db/parsers.ts'
import type { Target } from '#platform/db/target.ts'

/** One statement as it went to the driver. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Runs some work and writes down every statement that goes to PostgreSQL meanwhile. One thing at a time. */
export async function listen(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = []
  const prototype = pg.Client.prototype
  const real = prototype.query
  prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args
    const config = (typeof first === 'string' ? { text: first, values: second } : first) as Partial<Statement> // pg takes both forms
    if (typeof config.text === 'string')
      heard.push({ text: config.text, values: Array.isArray(config.values) ? config.values : [] })
    return Reflect.apply(real, this, args)
  } as typeof real // the same function, listened to
  try {
    await work()
  } finally {
    prototype.query = real
  }
  return heard
}

/** A client of the bare driver with named statements: the yardstick. */
export async function bareClient(target: Target): Promise<pg.Client> {
  const client = new pg.Client({ ...target, types: parsers, options: `-c role=${APP_ROLE} -c timezone=UTC` })
  await client.connect()
  return client
}

/**
 * Repeats heard statements on a bare client: same texts, same values, but ids, case numbers and places in a chain of its
 * own, so that nothing collides. `swap` says which ids stand for which rows; others get new ones.
 */
export async function repeat(
  client: pg.Client,
  statements: readonly Statement[],
  lane: Lane,
  swap: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const ids = new Map(swap)
  for (const { text, values } of statements) {
    const own = values.map((value) => valueFor(value, ids, lane))
    const placed = text.includes('insert into "journal"."fact"') ? withSeq(text, own, lane) : own
    await client.query({ name: nameOf(text), text, values: placed })
  }
  lane.count += 1
}

/** What one repeating client keeps to itself: its body, and how far its chain and its numbers are. */
export interface Lane {
  readonly body: number
  readonly realBody: number
  readonly number: string
  seq: number
  count: number
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const names = new Map<string, string>()

function nameOf(text: string): string {
  const name = names.get(text) ?? `bare${names.size}`
  names.set(text, name)
  return name
}

function valueFor(value: unknown, ids: Map<string, string>, lane: Lane): unknown {
  if (value === lane.realBody) return lane.body
  if (value === lane.number) return `${lane.number}-${lane.body}-${lane.count}`
  if (typeof value !== 'string' || !UUID.test(value)) return value
  const own = ids.get(value) ?? randomUUID()
  ids.set(value, own)
  return own
}

/** Places the facts of an insert one after another in the chain of the lane; the head, at the end, names the last. */
function withSeq(text: string, values: unknown[], lane: Lane): unknown[] {
  const columns = (/"fact" \(([^)]*)\)/.exec(text)?.[1] ?? '').split(', ')
  const at = columns.indexOf('"seq"')
  const facts = Math.floor(values.length / columns.length) * columns.length
  return values.map((value, i) => {
    if (i === facts) return String(lane.seq)
    if (i > facts || i % columns.length !== at) return value
    lane.seq += 1
    return String(lane.seq)
  })
}
