import { settleExamples } from '#areas/organisations/examples.ts'
import { csvOf } from '#base/csv.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { type Db, inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { DisclosureRef } from '../contract.ts'
import { exampleKeepers } from '../examples.ts'
import { openVersions } from '../queries.ts'
import { beginImport } from './begin-import.ts'
import { draftNext } from './draft-next.ts'
import { faultSentence } from './fault-sentence.ts'
import { findImport, importLines } from './queries.ts'
import { readImport } from './read-import.ts'

const HEADINGS = ['目录事项编号', '标题', '公开属性', '信息形成日期', '内容要素'] as const

/** A table as an office would send it: rows of standard, title, attribute, day and elements under the headings. */
export function exampleTable(...rows: readonly (readonly string[])[]): {
  readonly name: string
  readonly bytes: Buffer
} {
  return { name: '条目.csv', bytes: Buffer.from(csvOf([HEADINGS, ...rows])) }
}

/** A row that is fit: an event of the example bureau. */
export function exampleRow(title: string): readonly string[] {
  return ['d02-09', title, '主动公开', '2026-11-20', '']
}

/** Lets an import go on to its end, as the tasks would. Answers how many transactions it took. */
export async function runImport(db: Db, moment: Moment, by: Actor, ref: DisclosureRef): Promise<number> {
  for (let n = 1; ; n += 1) {
    const more = await inTransaction(db, moment, async (tx) => ({ ok: true, value: await draftNext(tx, by, ref) }))
    if (accepted(more) === 0) return n
  }
}

/** The example bureau, and the day on which its tables come. */
export const CIVIL = 16
export const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))

/** The example county settled in an empty house, and what an importer does in it. */
export async function newHouse(db: Db) {
  accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
  const people = await exampleKeepers(reading(db, moment))
  const act = async <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => accepted(await inTransaction(db, moment, verb))
  const { drafter } = people
  return {
    ...{ db, people, act },
    send: async (table: { name: string; bytes: Buffer }): Promise<DisclosureRef> => ({
      bodyId: CIVIL,
      ...(await act((tx) => readImport(tx, drafter, { bodyId: CIVIL, ...table }))),
    }),
    draftAll: async (ref: DisclosureRef, lines: string | null = null) => {
      await act((tx) => beginImport(tx, drafter, { ref, lines }))
      return runImport(db, moment, drafter, ref)
    },
    countsOf: async (ref: DisclosureRef) => (await findImport(reading(db, moment), drafter, ref))?.counts,
    /** Of every row of these states: `line: what is wrong` or `line: state`. */
    told: async (ref: DisclosureRef) => {
      const all = { limit: 1000, offset: 0 }
      const states = ['fit', 'faulty', 'there', 'chosen', 'drafted', 'dropped'] as const
      const lines = await importLines(reading(db, moment), ref, states, all)
      return lines.map(({ line, state, faults }) =>
        [`${line}:`, ...(faults.length > 0 ? faults.map((fault) => faultSentence('zh-Hans', fault)) : [state])].join(
          ' ',
        ),
      )
    },
    titles: async () => (await openVersions(reading(db, moment), [CIVIL])).map(({ title }) => title),
  }
}
