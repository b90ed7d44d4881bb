import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { accepted, type Outcome } from '#base/outcome.ts'
import { once } from '../db/once.ts'
import { type Db, inTransaction, type Tx } from '../db/tx.ts'
import type { FactData } from '../journal/fact.ts'
import type { Moment } from '../now.ts'
import type { Actor } from '../signin/actor.ts'

/** What the three standing tests of a verb need to know. `make` prepares a fresh thing and answers with the verb's input. */
export interface Standing<Input, Answered extends FactData> {
  readonly db: Db
  readonly moment: Moment
  readonly verb: (tx: Tx, by: Actor, input: Input) => Promise<Outcome<Answered>>
  readonly make: () => Promise<Input>
  readonly allowed: Actor
  /** Those who may not, by why: `{ 'a clerk of another body': clerk }`. */
  readonly notAllowed: Readonly<Record<string, Actor>>
  /** The fact the verb records when it is done. */
  readonly fact: string
}

/** The three tests that every verb has to stand: those not allowed are refused, the one allowed is not, twice is once. */
export function standing<Input, Answered extends FactData>(name: string, of: Standing<Input, Answered>): void {
  const run = (by: Actor, input: Input) => inTransaction(of.db, of.moment, (tx) => of.verb(tx, by, input))

  for (const [who, actor] of Object.entries(of.notAllowed))
    test(`${name}: ${who} may not, and nothing is recorded`, async () => {
      const input = await of.make()
      const before = await facts(of.db)

      const outcome = await run(actor, input)

      assert.equal(outcome.ok ? 'done' : outcome.no.kind, 'forbidden')
      assert.deepEqual(await facts(of.db), before)
    })

  test(`${name}: whoever may does it, and it is recorded as ${of.fact}`, async () => {
    const input = await of.make()
    const before = await facts(of.db, of.fact)

    accepted(await run(of.allowed, input))

    assert.equal((await facts(of.db, of.fact)).length, before.length + 1)
  })

  test(`${name}: twice is once, also at the same moment`, async () => {
    const input = await of.make()
    const before = await facts(of.db, of.fact)
    const send = () =>
      inTransaction(of.db, of.moment, (tx) =>
        once(tx, name, `${name}-standing`, input, () => of.verb(tx, of.allowed, input)),
      )

    const answers = [...(await Promise.all([send(), send()])), await send()].map(accepted)

    assert.deepEqual(answers, [answers[0], answers[0], answers[0]])
    assert.equal((await facts(of.db, of.fact)).length, before.length + 1)
  })
}

async function facts(db: Db, type?: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from journal.fact where ${type ?? null}::text is null or type = ${type ?? null} order by id`.execute(
    db.kysely,
  )
  return rows.map((row) => row.id)
}
