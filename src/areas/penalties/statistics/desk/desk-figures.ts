import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { FLAG_KINDS } from '../../cases/contract.ts'
import { penalties } from '../../cases/penalty-cases.ts'
import type { Dot, Spread } from '../contract.ts'
import type { Overseen } from '../supervision.ts'
import type { DeskCell, FlagCount, ReversalReasons, WarningLine } from './desk-view.ts'

/** A page of warnings is looked through by a person. */
const MOST_WARNINGS = 200

/** What looks odd in the bodies overseen, under one violation or all. */
export async function warningLines(tx: Tx, overseen: Overseen, standardId?: string): Promise<readonly WarningLine[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.warning')
    .selectAll()
    .$if(overseen !== 'all', (q) => q.where('body_id', '=', anyOf(overseen)))
    .$if(standardId !== undefined, (q) => q.where('standard_id', '=', standardId ?? ''))
    .orderBy('kind')
    .orderBy('standard_id')
    .orderBy('no')
    .limit(MOST_WARNINGS)
    .execute()
  return rows.map(({ body_id, standard_id, no, kind, numbers, told }) => ({
    ...{ bodyId: body_id, standardId: standard_id, no, kind },
    numbers: numbers as readonly string[], // both written by warningsOf
    told: told as WarningLine['told'],
  }))
}

/** What internal control noted in the bodies overseen, by kind, answered or not. */
export async function flagCounts(tx: Tx, overseen: Overseen): Promise<readonly FlagCount[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.flag')
    .$if(overseen !== 'all', (q) => q.where('body_id', '=', anyOf(overseen)))
    .groupBy(['body_id', 'kind'])
    .orderBy('body_id')
    .orderBy('kind')
    .select(['body_id as bodyId', 'kind'])
    .select(sql<number>`(count(*) filter (where answered_on is null))::int`.as('open'))
    .select(sql<number>`count(answered_on)::int`.as('answered'))
    .execute()
  return rows.flatMap((row) => {
    const kind = FLAG_KINDS.find((each) => each === row.kind)
    return kind ? [{ ...row, kind }] : []
  })
}

/** On which reasons decisions were reversed, by body. */
export async function reversalReasons(tx: Tx, overseen: Overseen): Promise<ReadonlyMap<number, ReversalReasons>> {
  const sum = (reason: keyof ReversalReasons) => sql<number>`sum((reasons ->> ${reason})::int)::int`.as(reason)
  const rows = await penalties(tx)
    .selectFrom('penalties.figure')
    .$if(overseen !== 'all', (q) => q.where('body_id', '=', anyOf(overseen)))
    .groupBy('body_id')
    .select(['body_id', sum('facts'), sum('law'), sum('procedure'), sum('obviously_improper')])
    .execute()
  return new Map(rows.map(({ body_id, ...reasons }) => [body_id, reasons]))
}

/** The cells of a violation as they are: all editions, and the dots of every body. */
export async function deskCells(tx: Tx, standardId: string): Promise<readonly DeskCell[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.cell_figure')
    .selectAll()
    .where('standard_id', '=', standardId)
    .orderBy('cell')
    .orderBy('edition')
    .execute()
  return rows.map(({ cell, hash, edition, n, band, spread, dots }) => {
    const ends = band as readonly [string, string] | null // all three written by cellFigures
    return {
      ...{ cell, hash, edition, n, spread: spread as Spread, dots: dots as readonly Dot[] },
      band: ends && [Number(ends[0]), Number(ends[1])],
    }
  })
}

function anyOf(overseen: Overseen) {
  return sql<number>`any(${overseen}::int[])`
}
