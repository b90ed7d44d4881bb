import type { PenaltyWords } from '#law/penalties/book/penalty-kinds.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'

let read: PenaltyWords | null = null

/** Words for what is ordered beside a fine (`lawbook/penalties/kinds.yaml`), read once a process. */
export function penaltyWords(): PenaltyWords {
  read ??= readPenaltyTables().words
  return read
}
