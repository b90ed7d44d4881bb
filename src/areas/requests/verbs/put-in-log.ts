import { type Outcome, refuse } from '#base/outcome.ts'
import { fold } from '#base/search/fold.ts'
import { termsOf } from '#base/search/terms.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { givenFilesOf } from '../files/reply-files.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'
import { tellsPerson } from '../tells-person.ts'

/**
 * An answered request is shown in the public log, in words the office writes for it: no applicant, no personal data
 * (政府信息公开条例 §15, §44). With `files` those of the reply are shown too,
 * as they went out. Done again it replaces what was shown.
 */
export async function putInLog(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { title, answer, files = false }: VerbInput<'put-in-log'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'put-in-log')
  if (!allowed.ok) return allowed
  const told = [title, answer, ...allowed.value.grounds.map(({ covers }) => covers)]
  const shown = files ? await givenFilesOf(tx, allowed.value) : []
  if ((await tellsPerson(tx, ref, told.join('\n'))) || shown.some(({ tellsPerson }) => tellsPerson))
    return refuse({ code: 'requests.personal', kind: 'invalid', article: { law: 'R19', article: '15' } })
  if (shown.some(({ words }) => words.length > 0))
    return refuse({ code: 'requests.file-words', kind: 'invalid', article: { law: 'R19', article: '17' } })
  return finish(tx, by, allowed.value, {
    entry: { kind: 'put-in-log' },
    changes: {
      ...{ log_title: title, log_answer: answer, log_on: tx.today, log_terms: [...termsOf(fold(title))] },
      log_files: shown.length > 0,
    },
  })
}
