import { createHash } from 'node:crypto'
import type { AttachedFile } from './contract.ts'

/** A file as it comes clean from the store; its content is the name. */
export function exampleFile(name: string, more: Partial<AttachedFile> = {}): AttachedFile {
  const digest = createHash('sha256').update(name).digest('hex')
  return { ...{ name, type: 'text/plain', size: name.length, digest, stripped: [], hidden: [], words: [] }, ...more }
}
