import { createHash } from 'node:crypto'
import type { AttachedFile, Redaction } from './contract.ts'

/** A file as it comes clean from the store; its content is the name. */
export function exampleFile(name: string, more: Partial<AttachedFile> = {}): AttachedFile {
  const digest = createHash('sha256').update(name).digest('hex')
  return { ...{ name, type: 'text/plain', size: name.length, digest, stripped: [], hidden: [], words: [] }, ...more }
}

/** A redaction of one name in two places. */
export function exampleRedaction(): Redaction {
  return { words: [{ words: '张三丰', from: [3, 40], ground: 'third_party' }], regions: [], regionGround: null }
}
