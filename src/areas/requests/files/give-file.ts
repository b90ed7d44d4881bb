import type { Refusal } from '#base/outcome.ts'
import type { Answer } from '#platform/web/answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { FileView } from '../../catalogue/index.ts'

export const NO_FILE: Refusal = { code: 'requests.no-such-file', kind: 'missing' }

/** The content of a file, once somebody decided that it is for these eyes. */
export async function giveFile({ db }: Pick<Visit, 'db'>, { name, type, digest }: FileView): Promise<Answer> {
  return { kind: 'file', name, type, bytes: await db.files.get(digest) }
}
