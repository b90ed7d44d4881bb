import type { Lang } from '#base/text.ts'
import type { Verb } from '../contract.ts'
import { deskWordsOf } from './words/index.ts'

/** Closed lists of words a field chooses from. */
export type ListKey = 'passWhy' | 'by' | 'found' | 'ways' | 'remedyKinds' | 'remedyResults'

/** A field of the form of a verb: what it is called in the shape, and what is typed into it. */
export type Field = { readonly name: string; readonly optional?: true } & (
  | { readonly kind: 'short' | 'long' | 'day' | 'number' | 'yes-no' }
  | { readonly kind: 'one-of'; readonly list: ListKey }
  /** The number of a letter that waits for an answer; of a reconsideration or lawsuit that is not decided. */
  | { readonly kind: 'letter' | 'remedy' }
  /** Another body. */
  | { readonly kind: 'body' }
)

const ON: Field = { name: 'on', kind: 'day', optional: true }
const NOTE: Field = { name: 'note', kind: 'long' }
const text = (name: string): Field => ({ name, kind: 'long' })
const yesNo = (name: string): Field => ({ name, kind: 'yes-no' })

/**
 * What the form of each verb asks, in order. The page draws it and `readVerb` reads it, so that neither can forget what
 * the other knows; the compiler holds it to the verbs, `desk.test.ts` to the shapes. `draft` has a form of its own.
 */
export const FIELDS: Readonly<Record<Exclude<Verb, 'draft'>, readonly Field[]>> = {
  receive: [{ name: 'confirmedOn', kind: 'day', optional: true }],
  'pass-on': [
    { name: 'why', kind: 'one-of', list: 'passWhy' },
    { name: 'to', kind: 'body' },
    { name: 'because', kind: 'short' },
  ],
  merge: [{ name: 'into', kind: 'short' }],
  'answer-on-spot': [text('gives')],
  accept: [],
  'ask-correction': [text('items'), { name: 'until', kind: 'day' }],
  correct: [{ name: 'subject', kind: 'short' }, text('text'), ON],
  'lapse-correction': [],
  study: [yesNo('excessive'), yesNo('otherWay'), { ...NOTE, optional: true }],
  'ask-fee': [
    { name: 'by', kind: 'one-of', list: 'by' },
    { name: 'count', kind: 'number' },
  ],
  'pay-fee': [{ name: 'receipt', kind: 'short' }, ON],
  'lapse-fee': [],
  'give-reasons': [text('reasons'), ON],
  judge: [yesNo('reasonable'), { name: 'until', kind: 'day', optional: true }, text('why')],
  search: [
    { name: 'found', kind: 'one-of', list: 'found' },
    text('where'),
    { name: 'words', kind: 'short' },
    { name: 'agency', kind: 'short', optional: true },
    { name: 'thirdParty', kind: 'short', optional: true },
  ],
  'letter-reached': [
    { name: 'no', kind: 'letter' },
    { name: 'on', kind: 'day' },
  ],
  opinion: [{ name: 'no', kind: 'letter' }, yesNo('agrees'), ON, { name: 'text', kind: 'long', optional: true }],
  weigh: [yesNo('open'), text('why')],
  review: [yesNo('closed'), yesNo('separable'), text('conclusion')],
  separate: [NOTE],
  extend: [{ name: 'days', kind: 'number' }, text('reason')],
  'review-legal': [yesNo('passed'), { ...NOTE, optional: true }],
  sign: [yesNo('agreed'), { ...NOTE, optional: true }],
  answer: [{ name: 'how', kind: 'one-of', list: 'ways' }, ON, yesNo('publish')],
  publish: [{ name: 'entry', kind: 'short' }],
  'put-in-log': [{ name: 'title', kind: 'short' }, text('answer'), { ...yesNo('files'), optional: true }],
  withdraw: [{ ...NOTE, optional: true }],
  remedy: [
    { name: 'kind', kind: 'one-of', list: 'remedyKinds' },
    { name: 'filedOn', kind: 'day' },
  ],
  'remedy-result': [
    { name: 'no', kind: 'remedy' },
    { name: 'result', kind: 'one-of', list: 'remedyResults' },
    { name: 'on', kind: 'day' },
    yesNo('redo'),
  ],
}
/** The words of a closed list, in a language. */
export function wordsOfList(lang: Lang, list: ListKey): Readonly<Record<string, string>> {
  const { values, ways, case: words } = deskWordsOf(lang)
  switch (list) {
    case 'ways':
      return ways
    case 'remedyKinds':
      return words.remedyKinds
    case 'remedyResults':
      return words.remedyResults
    default:
      return values[list] ?? {}
  }
}
