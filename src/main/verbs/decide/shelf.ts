import { bug } from '#base/assert.ts'
import { type CompiledStandard, compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { standardOf } from '#platform/lawbook/read-standards.ts'

/** A standard ready to run, and the edition of its text. */
export interface Shelved {
  readonly compiled: CompiledStandard
  readonly edition: string
}
export type Shelf = (id: string) => Shelved | null

/** The standards of the lawbook; each is read and compiled when it is first asked for. */
export function openShelf(): Shelf {
  const shelved = new Map<string, Shelved | null>()
  return (id) => {
    const known = shelved.get(id)
    if (known !== undefined) return known
    const taken = take(id)
    shelved.set(id, taken)
    return taken
  }
}

/** The lawbook's own standards compile, or the program is broken; files from elsewhere are audited first. */
function take(id: string): Shelved | null {
  const found = standardOf(id)
  if (!found) return null
  const result = compileStandard(found.standard)
  if (!result.ok) return bug(`standard ${id}: ${JSON.stringify(result.faults)}`)
  return { compiled: result.compiled, edition: found.edition }
}
