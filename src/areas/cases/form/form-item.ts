import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type BodyLine, listBodies } from '../../organisations/index.ts'
import { type Edition, itemInForce } from '../../services/index.ts'
import { placesFor } from '../places.ts'
import type { FormItem } from './field.ts'

/** An item as the application form needs it, with its name. */
export type NamedFormItem = FormItem & { readonly id: string; readonly name: Text; readonly edition: Edition }

/** The form of an item in the edition of today, or null when nothing of that name is in force. */
export async function formItem(tx: Tx, itemId: string): Promise<NamedFormItem | null> {
  const edition = await itemInForce(tx, itemId, tx.today)
  if (!edition) return null
  const places = await placesFor(tx, edition.item)
  return {
    id: itemId,
    name: edition.item.name,
    edition,
    materials: edition.item.materials.map(({ id, name, from, withAgentOnly }) => ({
      ...{ id, name },
      fetchedFrom: from,
      onlyWithAgent: withAgentOnly,
    })),
    places: places.length === 0 ? [] : named(places, await listBodies(tx)),
  }
}

/** Places as one chooses them: a village is named with its township. */
function named(places: readonly BodyLine[], bodies: readonly BodyLine[]): FormItem['places'] {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return places.map((body) => {
    const above = body.level === 'village' ? byId.get(body.parentId ?? -1)?.shortName : undefined
    return { id: body.id, name: above ? joined(above, body.shortName) : body.name }
  })
}

function joined(above: Text, name: Text): Text {
  return {
    'zh-Hans': `${above['zh-Hans']}${name['zh-Hans']}`,
    'zh-Hant': `${above['zh-Hant']}${name['zh-Hant']}`,
    en: `${name.en}, ${above.en}`,
  }
}
