import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { listBodies } from '../../organisations/index.ts'
import { publicActsOf } from '../acts-of.ts'
import type { Act, NormLine } from '../contract.ts'
import { findByAddress } from '../find-by-address.ts'
import { lineOf } from '../list-norms.ts'
import { findNorm } from '../norm-rows.ts'
import { replacing } from '../replacing.ts'

/** An issued document with all its page shows; null: none at this address. */
export interface NormView {
  readonly norm: NormLine
  readonly replaces: NormLine | null
  readonly replacedBy: NormLine | null
  readonly acts: readonly Act[]
  readonly bodies: ReadonlyMap<number, Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>>
}

export async function normView(tx: Tx, actor: Actor, address: string): Promise<NormView | null> {
  const found = await findByAddress(tx, actor, address)
  if (found?.step !== 'issued') return null
  const old = found.replaces && (await findNorm(tx, found.replaces))
  const next = await replacing(tx, found)
  return {
    norm: lineOf(found, tx.today),
    replaces: old && lineOf(old, tx.today),
    replacedBy: next && lineOf(next, tx.today),
    acts: await publicActsOf(tx, found),
    bodies: new Map((await listBodies(tx)).map(({ id, name }) => [id, name])),
  }
}
