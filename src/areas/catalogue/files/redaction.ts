import type { Ground } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'
import type { Redaction, Removal } from './contract.ts'

/** What the public is told of a redaction: grounds and numbers of places. */
export function removalsOf({ words, regions, regionGround }: Redaction): readonly Removal[] {
  const counts = new Map<Ground, number>()
  const add = (ground: Ground, n: number) => n > 0 && counts.set(ground, (counts.get(ground) ?? 0) + n)
  for (const { ground, from } of words) add(ground, from.length)
  if (regionGround !== null) add(regionGround, regions.length)
  return [...counts].map(([ground, n]) => ({ ground, n }))
}

/** What was taken out, sealed for the row of the copy, whichever version it stands in. */
export function sealedMarks(tx: Tx, { id }: DisclosureRef, digest: string, redaction: Redaction): string {
  return tx.vault.seal(placeOf(id, digest), JSON.stringify(redaction))
}

/** What was taken out of a file, for those who read drafts. Null: it is no redacted copy. */
export async function redactionOf(
  tx: Tx,
  { bodyId, id }: DisclosureRef,
  version: number,
  digest: string,
): Promise<Redaction | null> {
  const row = await catalogue(tx)
    .selectFrom('catalogue.file')
    .select('marks_sealed')
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('version', '=', version)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (!row?.marks_sealed) return null
  return JSON.parse(tx.vault.open(placeOf(id, digest), row.marks_sealed)) as Redaction // as sealed
}

function placeOf(id: string, digest: string) {
  return { table: 'catalogue.file', column: 'marks_sealed', row: `${id}.${digest}` }
}
