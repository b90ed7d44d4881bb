import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { Verb } from './contract.ts'
import type { InfoRequest } from './request.ts'

/**
 * What this area announces; the subject is the request, in the journal of the body asked. One fact an act, named after
 * the verb: `request.submit`, `request.answer`; `request.purged` when the identity is gone, `request.missed` when an
 * opinion did not come. Each tells where the request stands and what the act did on the chart (`flow`). Never a name, a
 * subject or a sentence of a person.
 */
export type RequestFact = `request.${Verb | 'submit' | 'purged' | `file_${FileAct}`}`

/** What is done to a file of the reply; the journal has its number among them, never its name. */
type FileAct = 'attached' | 'detached' | 'redacted' | 'passed'

/** A fact about a request as it stands after the act. */
export function fact(type: RequestFact, after: InfoRequest, data: FactData = {}): Fact {
  const { bodyId, id, number, state, version } = after
  return { type, bodyId, subject: { kind: 'request', id }, data: { number, state, version, ...data } }
}
