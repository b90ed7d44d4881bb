import type { PenaltyBook } from '#law/penalties/book/penalty-book.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'

let read: PenaltyBook | null = null

/** The tables of penalty law (`lawbook/penalties/`), read once a process. */
export function penaltyBook(): PenaltyBook {
  read ??= readPenaltyTables()
  return read
}
