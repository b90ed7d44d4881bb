import type { Tx } from '#platform/db/tx.ts'
import type { MaterialView } from './contract.ts'
import { givenMaterials } from './materials.ts'
import type { Parts } from './parts.ts'

/** The materials of the edition, what was given for each, and what the open correction notice asks for. */
export async function materialsOf(tx: Tx, { found, item, corrections }: Parts): Promise<readonly MaterialView[]> {
  const given = await givenMaterials(tx, found)
  const notice = corrections.find(({ no, handed_in_on }) => no === found.corrections && handed_in_on === null)
  const asked = new Set(((notice?.materials ?? []) as readonly { readonly id: string }[]).map(({ id }) => id)) // written by askCorrection
  return item.materials.map((material) => ({
    ...{ id: material.id, name: material.name, fetchedFrom: material.from },
    optional: material.withAgentOnly && found.channel !== 'agent',
    given: given.get(material.id) ?? [],
    asked: asked.has(material.id),
  }))
}
