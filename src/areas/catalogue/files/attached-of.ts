import { wordsInText } from '#law/catalogue/file-check.ts'
import type { Upload } from '#platform/web/visit.ts'
import { checkWords } from '../the-catalogue.ts'
import type { AttachedFile } from './contract.ts'

/** What a cleaned upload said about itself, with its words only as ids of what they hold. */
export function attachedOf({ name, type, size, digest, stripped = [], hidden = [], text = '' }: Upload): AttachedFile {
  return { name, type, size, digest, stripped, hidden, words: wordsInText(`${name}\n${text}`, checkWords()) }
}
