import { instantOfMs, msOfInstant } from '#base/days.ts'
import type { Job } from '../area.ts'
import type { JournalTables } from '../journal/tables.ts'
import { tablesOf } from './tx.ts'

const KEPT_DAYS = 30

/** Forgets request keys after thirty days: a form left open for longer is asked for again, not done twice. */
export const sweepRequestKeys: Job = {
  name: 'platform.sweep-request-keys',
  every: 3600,
  run: async (tx) => {
    const before = instantOfMs(msOfInstant(tx.at) - KEPT_DAYS * 86_400_000)
    await tablesOf<JournalTables>(tx).deleteFrom('journal.request_key').where('at', '<', before).execute()
  },
}
