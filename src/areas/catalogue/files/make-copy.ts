import { done, type Outcome } from '#base/outcome.ts'
import { wordsInText } from '#law/catalogue/file-check.ts'
import { cleanFile } from '#platform/files/clean.ts'
import type { FileType } from '#platform/files/judge.ts'
import { redactFile } from '#platform/files/redact/redact.ts'
import type { FileStore } from '#platform/files/store.ts'
import { checkWords } from '../the-catalogue.ts'
import type { AttachedFile, FileView, Redaction } from './contract.ts'

/**
 * Makes the redacted copy of a file and keeps it in the store; what it says is looked through anew. The same original and
 * the same marks give the same copy. `text` is what can be read in it.
 */
export async function makeCopy(
  store: FileStore,
  original: FileView,
  redaction: Redaction,
): Promise<Outcome<AttachedFile & { readonly text: string }>> {
  const made = await redactFile(await store.get(original.digest), original.type, redaction)
  if (!made.ok) return made
  const looked = await cleanFile(made.value, original.type as FileType) // it came in as one of them
  if (!looked.ok) return looked
  const { hidden, text } = looked.value
  const name = original.name.replace(/(\.[a-z0-9]+)?$/i, '（部分公开）$1')
  const kept = await store.keep(made.value)
  return done({
    ...{ name, type: original.type, ...kept, stripped: original.stripped, hidden },
    ...{ words: wordsInText(`${name}\n${text}`, checkWords()), text },
  })
}
