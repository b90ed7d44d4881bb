import type { Day } from '#base/days.ts'
import type { Entry, RequestView } from '../contract.ts'

/** The kinds of letter a request can bring forth. */
export type LetterKind =
  | 'receipt'
  | 'correction'
  | 'extension'
  | 'deferral'
  | 'third_party'
  | 'other_agency'
  | 'fee'
  | 'reply'
  | 'delivery'

/** A letter of a request: `key` names it within the request, `entry` is the act that brought it forth. */
export interface RequestLetter {
  readonly key: string
  readonly kind: LetterKind
  readonly nth: number
  readonly on: Day
  readonly entry: Entry
}

/** Every letter a request has brought forth so far, in the order in which they came. A reply is one only once signed. */
export function lettersOf({
  entries,
  consultations,
  request,
}: Pick<RequestView, 'entries' | 'consultations' | 'request'>): readonly RequestLetter[] {
  const of = (kind: LetterKind, acts: readonly Entry[]) =>
    acts.map((entry, i) => ({ key: `${kind}-${i + 1}`, kind, nth: i + 1, on: entry.on, entry }))
  const acts = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind)
  const searched = acts('search').slice(0, 1)
  const asked = consultations.flatMap(({ no, party, sentOn }) =>
    searched.map((entry) => ({ key: `opinion-${no}`, kind: party, nth: no, on: sentOn, entry })),
  )
  const signed = request.document === null ? [] : acts('sign').filter(({ data }) => data['agreed'] === true)
  return [
    ...of('receipt', acts('receive')),
    ...of('correction', acts('ask-correction')),
    ...of('fee', acts('ask-fee')),
    ...asked,
    ...of('extension', acts('extend')),
    ...of(
      'deferral',
      acts('judge').filter(({ data }) => data['reasonable'] === true && data['until'] !== null),
    ),
    ...of('reply', [...signed, ...acts('answer-on-spot')].slice(-1)),
    ...of('delivery', [...acts('answer'), ...acts('answer-on-spot')].slice(-1)),
  ]
}
