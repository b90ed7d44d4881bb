import type { Tx } from '#platform/db/tx.ts'
import { type Edition, itemInForce, type OneThing } from '../../services/index.ts'
import type { MaterialInput } from '../contract.ts'
import { oneThingOf } from '../joint.ts'
import type { FormItem, FormMaterial } from './field.ts'
import { formItem, type NamedFormItem } from './form-item.ts'

/** One item of a joint application: which of its materials stands behind each material of the form. */
export interface FormPart {
  readonly itemId: string
  readonly materials: ReadonlyMap<string, string>
}

/** What somebody fills in: for one item, or once for all items of a “one thing” (一件事). */
export interface ApplyForm extends FormItem {
  readonly id: string
  readonly name: NamedFormItem['name']
  readonly parts: readonly FormPart[]
}

/** The form behind `/apply/:id`: an item, or several at once; null when nothing of that name is in force. */
export async function applyForm(tx: Tx, id: string): Promise<ApplyForm | null> {
  const thing = oneThingOf(id)
  if (thing) return jointForm(tx, thing)
  const item = await formItem(tx, id)
  return item && { ...item, parts: [{ itemId: id, materials: new Map(item.materials.map((one) => [one.id, one.id])) }] }
}

/** What of the materials handed in belongs to one item, under the ids of its edition. */
export function materialsOf(part: FormPart, handedIn: readonly MaterialInput[]): readonly MaterialInput[] {
  return handedIn.flatMap((one) => {
    const id = part.materials.get(one.id)
    return id === undefined ? [] : [{ ...one, id }]
  })
}

/** One form and one set of materials: what several items ask for under the same name is asked for once. */
async function jointForm(tx: Tx, thing: OneThing): Promise<ApplyForm | null> {
  const editions: Edition[] = []
  for (const itemId of thing.items) {
    const edition = await itemInForce(tx, itemId, tx.today)
    if (edition) editions.push(edition)
  }
  editions.sort((a, b) => Number(b.item.body === thing.lead) - Number(a.item.body === thing.lead)) // the lead comes first
  if (editions.length < 2) return null
  const asked = [...new Map(editions.flatMap(({ item }) => item.materials).map((one) => [keyOf(one), one])).entries()]
  const idOf = new Map(asked.map(([key], i) => [key, `m${i + 1}`]))
  const places = await Promise.all(editions.map(({ itemId }) => formItem(tx, itemId)))
  return {
    id: thing.id,
    name: thing.name,
    places: places.map((form) => form?.places ?? []).sort((a, b) => b.length - a.length)[0] ?? [],
    materials: asked.map(
      ([key, { name, from }]): FormMaterial => ({
        id: idOf.get(key) ?? key,
        name,
        fetchedFrom: from,
        onlyWithAgent: editions.every(({ item }) =>
          item.materials.every((one) => keyOf(one) !== key || one.withAgentOnly),
        ),
      }),
    ),
    parts: editions.map(({ itemId, item }) => ({
      itemId,
      materials: new Map(item.materials.map((one) => [idOf.get(keyOf(one)) ?? '', one.id])),
    })),
  }
}

/** The same material: the same name, and brought or fetched alike. */
function keyOf({ name, from }: Edition['item']['materials'][number]): string {
  return `${name['zh-Hans']} ${from === null ? 'brought' : 'fetched'}`
}
