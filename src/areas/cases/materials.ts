import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Item } from '../services/index.ts'
import type { CaseRef } from './case.ts'
import { cases } from './cases.ts'
import type { GivenMaterial, MaterialInput } from './contract.ts'

/** 行政许可法 §31: nothing may be asked for that has nothing to do with the item; nor is anything else taken in. */
const ONLY_PUBLISHED = { law: 'ALL', article: '31' }

/** Why these materials cannot be taken in: one is not in the edition, or not in that form. Missing ones are no reason. */
export function whyNotMaterials(item: Item, given: readonly MaterialInput[]): Refusal | null {
  for (const { id, form, copies, file } of given) {
    const material = item.materials.find((one) => one.id === id)
    const facts = { item: item.id, material: id }
    if (!material) return { code: 'cases.not-in-edition', kind: 'invalid', article: ONLY_PUBLISHED, facts }
    const fits = form === 'fetched' ? material.from !== null : form === 'electronic' || material.forms.includes(form)
    if (!fits) return { code: 'cases.wrong-form', kind: 'invalid', facts: { ...facts, form } }
    if (!Number.isInteger(copies) || copies < 0 || copies > 99 || (form === 'electronic') !== (file !== null))
      return { code: 'cases.material-unclear', kind: 'invalid', facts }
  }
  return null
}

/** Writes down what was given. `from`: how many lines the case has already. */
export async function keepMaterials(tx: Tx, ref: CaseRef, given: readonly MaterialInput[], at: Place): Promise<void> {
  if (given.length === 0) return
  await cases(tx)
    .insertInto('cases.material')
    .values(materialRows(tx, ref, given, at))
    .execute()
}

/** Where the lines of what was given begin, and which correction notice they answer (0: the application itself). */
interface Place {
  readonly from: number
  readonly correction: number
}

/** What was given, as rows; names of files sealed. */
export function materialRows(
  tx: Tx,
  { bodyId, id }: CaseRef,
  given: readonly MaterialInput[],
  { from, correction }: Place,
) {
  return given.map((one, i) => ({
    ...{ body_id: bodyId, case_id: id, no: from + i + 1, material_id: one.id, form: one.form, copies: one.copies },
    file_sealed: one.file ? tx.vault.seal(place(id, from + i + 1), JSON.stringify(one.file)) : null,
    ...{ file_digest: one.file?.digest ?? null, correction, given_on: tx.today },
  }))
}

/** What was given, by material of the edition. */
export async function givenMaterials(
  tx: Tx,
  { bodyId, id }: CaseRef,
): Promise<ReadonlyMap<string, readonly GivenMaterial[]>> {
  const rows = await cases(tx)
    .selectFrom('cases.material')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('no')
    .execute()
  const given = new Map<string, GivenMaterial[]>()
  for (const row of rows) {
    const file = row.file_sealed
      ? (JSON.parse(tx.vault.open(place(id, row.no), row.file_sealed)) as GivenMaterial['file'])
      : null // as sealed
    const one = { form: row.form, copies: row.copies, file, on: row.given_on }
    given.set(row.material_id, [...(given.get(row.material_id) ?? []), one])
  }
  return given
}

function place(caseId: string, no: number) {
  return { table: 'cases.material', column: 'file_sealed', row: `${caseId}.${no}` }
}
