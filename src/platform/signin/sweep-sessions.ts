import { instantOfMs, msOfInstant } from '#base/days.ts'
import type { Job } from '../area.ts'
import { tablesOf } from '../db/tx.ts'
import type { SigninTables } from './tables.ts'

const KEPT_DAYS = 2

/** Forgets sessions that were over long ago (ten hours is the longest any lasts); the log keeps that they were. */
export const sweepSessions: Job = {
  name: 'platform.sweep-sessions',
  every: 3600,
  run: async (tx) => {
    const before = instantOfMs(msOfInstant(tx.at) - KEPT_DAYS * 86_400_000)
    await tablesOf<SigninTables>(tx).deleteFrom('signin.session').where('began_at', '<', before).execute()
  },
}
