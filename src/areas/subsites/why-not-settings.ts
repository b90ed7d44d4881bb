import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { BLOCKS, type Settings } from './contract.ts'
import { whyNotLook } from './look.ts'
import { subsites } from './queries.ts'

/** Why a subsite cannot stand like this; null: it can. `code` is its own, whose host may stay as it is. */
export async function whyNotSettings(tx: Tx, code: string, settings: Settings): Promise<Refusal | null> {
  if (BLOCKS.some((block) => !settings.blocks.includes(block))) return { code: 'subsites.blocks', kind: 'invalid' }
  return whyNotLook(settings) ?? (await whyNotHost(tx, code, settings.host))
}

async function whyNotHost(tx: Tx, code: string, host: string | null): Promise<Refusal | null> {
  if (host === null) return null
  const other = await subsites(tx)
    .selectFrom('subsites.subsite')
    .select('code')
    .where('host', '=', host)
    .where('code', '<>', code)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  return other ? { code: 'subsites.host-taken', kind: 'conflict', facts: { host, code: other.code } } : null
}
