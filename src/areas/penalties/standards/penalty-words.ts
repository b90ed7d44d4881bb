import type { LawTable } from '#law/penalties/book/law-table.ts'
import type { PenaltyBook } from '#law/penalties/book/penalty-book.ts'
import type { PenaltyWords } from '#law/penalties/book/penalty-kinds.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'

let read: PenaltyBook | null = null

/** Words for what is ordered beside a fine (`lawbook/penalties/kinds.yaml`), read once a process. */
export function penaltyWords(): PenaltyWords {
  return tables().words
}

/** The laws that standards rest on (`lawbook/penalties/laws.yaml`), read once a process. */
export function penaltyLaws(): LawTable {
  return tables().laws
}

function tables(): PenaltyBook {
  read ??= readPenaltyTables()
  return read
}
