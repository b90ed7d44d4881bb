import { done, type Outcome, refuse } from '#base/outcome.ts'
import { judgeFile } from '#platform/files/judge.ts'
import { fileLabel } from '#platform/files/label.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { MaterialInput } from './contract.ts'

type File = NonNullable<MaterialInput['file']>

/**
 * Materials as a program named them, with files as they truly lie in the store: type and size are found by content, and
 * a digest that nobody handed in is refused. What a form uploads needs none of this; it never left the house.
 */
export async function knownFiles(
  store: FileStore,
  said: readonly MaterialInput[],
): Promise<Outcome<readonly MaterialInput[]>> {
  const known: MaterialInput[] = []
  for (const material of said) {
    const file = material.file && (await knownFile(store, material.file))
    if (material.file && !file)
      return refuse({ code: 'cases.material-unclear', kind: 'invalid', facts: { material: material.id } })
    known.push({ ...material, file })
  }
  return done(known)
}

async function knownFile(store: FileStore, { digest, name }: File): Promise<File | null> {
  const bytes = await store.get(digest).catch(unlessNobodyHandedItIn)
  const type = bytes && (await judgeFile(bytes, name))
  return bytes && typeof type === 'string' ? { name: fileLabel(name), type, size: bytes.length, digest } : null
}

function unlessNobodyHandedItIn(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
