import { createHash } from 'node:crypto'
import { application } from '#areas/cases/examples.ts'

/** The one file that everybody hands in here. */
export const FILE = Buffer.from('申请材料示例')

/** A complete application for an item, as a program sends it to the API; its file is in the store of the real house. */
export function programApplication(itemId: string) {
  const digest = createHash('sha256').update(FILE).digest('hex')
  const file = { name: '材料.txt', type: 'text/plain', size: FILE.length, digest }
  const { channel: _, ...said } = application(itemId)
  return { ...said, materials: said.materials.map((material) => ({ ...material, file })) }
}
