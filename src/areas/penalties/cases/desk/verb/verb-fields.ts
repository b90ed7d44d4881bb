import type { Role } from '#platform/signin/actor.ts'
import type { Verb } from '../../contract.ts'
import type { Words } from '../../words/index.ts'

/** Closed lists whose words stand in the words of the room. */
export type ListKey = Extract<
  keyof Words,
  | (
      | 'filing'
      | 'partyKinds'
      | 'evidenceKinds'
      | 'preservedResults'
      | 'seizureResults'
      | 'crimeAnswers'
      | 'sentBackTo'
      | 'extendable'
    )
  | ('reviewResults' | 'noticeWays' | 'adopted' | 'results' | 'resultReasons' | 'remedies' | 'corrected')
>

/** A field of the form of a verb: what it is called in the shape, and what is typed into it. */
export type Field = { readonly name: string; readonly optional?: true } & (
  | {
      readonly kind:
        | 'short'
        | 'long'
        | 'day'
        | 'hour'
        | 'money'
        | 'number'
        | 'yes-no'
        | 'monitoring'
        | 'file'
        | 'plan'
        | 'secret'
    }
  | { readonly kind: 'one-of'; readonly list: ListKey; readonly but?: readonly string[] }
  /** `role`: the duty of those who may be named; `anybody` of the body; who is `handling` the case. */
  | { readonly kind: 'person' | 'people'; readonly role: Role | 'anybody' | 'handling' }
  /** The number of a paper of the file that is not settled yet. */
  | { readonly kind: 'paper'; readonly of: Verb }
)

const ON: Field = { name: 'on', kind: 'day' }
const RECEIPT: Field = { name: 'receipt', kind: 'short' }
const OPINION: Field = { name: 'opinion', kind: 'long' }

/** Verbs that are asked more than fields: what is proposed, and who the party is. */
export type OwnForm = 'propose' | 'decide' | 'recheck' | 'identify-party'

/**
 * What the form of each verb asks, in order. The page draws it and `readVerb` reads it, so that neither can forget what
 * the other knows; the compiler holds it to the verbs, `read-verb.test.ts` to the shapes.
 */
export const FIELDS: Readonly<Record<Exclude<Verb, OwnForm>, readonly Field[]>> = {
  verify: [
    { name: 'outcome', kind: 'one-of', list: 'filing' },
    { name: 'note', kind: 'long' },
    { name: 'rightBody', kind: 'short', optional: true },
  ],
  open: [{ name: 'investigators', kind: 'people', role: 'site_check' }],
  'ask-recusal': [{ name: 'against', kind: 'people', role: 'handling' }, { name: 'reason', kind: 'long' }, ON],
  'decide-recusal': [
    { name: 'no', kind: 'paper', of: 'ask-recusal' },
    { name: 'granted', kind: 'yes-no' },
    { name: 'reason', kind: 'long' },
    { name: 'attendees', kind: 'people', role: 'anybody', optional: true },
  ],
  reappoint: [
    { name: 'investigators', kind: 'people', role: 'site_check' },
    { name: 'reason', kind: 'long' },
  ],
  'add-evidence': [
    { name: 'kind', kind: 'one-of', list: 'evidenceKinds' },
    { name: 'title', kind: 'short' },
    { name: 'takenOn', kind: 'day' },
    { name: 'monitoring', kind: 'monitoring' },
    { name: 'file', kind: 'file', optional: true },
  ],
  preserve: whatAndWhy(),
  'settle-preserved': settled('preserve', 'preservedResults'),
  seize: whatAndWhy(),
  'end-seizure': settled('seize', 'seizureResults'),
  suspend: [{ name: 'ground', kind: 'long' }],
  resume: [],
  'suspect-crime': [{ name: 'note', kind: 'long' }],
  'crime-answer': [{ name: 'answer', kind: 'one-of', list: 'crimeAnswers' }],
  extend: [
    { name: 'what', kind: 'one-of', list: 'extendable' },
    { name: 'days', kind: 'number' },
    { name: 'reason', kind: 'long' },
  ],
  'review-case': [{ name: 'result', kind: 'one-of', list: 'reviewResults', but: ['close'] }, OPINION],
  notify: [{ name: 'how', kind: 'one-of', list: 'noticeWays', but: ['announcement'] }, ON],
  'hear-statement': [{ name: 'text', kind: 'long' }, ON],
  'ask-hearing': [ON],
  'waive-rights': [ON],
  'call-hearing': [
    ON,
    { name: 'time', kind: 'hour' },
    { name: 'place', kind: 'short' },
    { name: 'open', kind: 'yes-no' },
    { name: 'chair', kind: 'person', role: 'legal' },
  ],
  'hold-hearing': [{ name: 'attended', kind: 'yes-no' }, { name: 'record', kind: 'long' }, OPINION],
  'review-legal': [{ name: 'result', kind: 'one-of', list: 'reviewResults' }, OPINION],
  discuss: [
    { name: 'attendees', kind: 'people', role: 'anybody' },
    { name: 'conclusion', kind: 'long' },
  ],
  'ask-maker': [
    { name: 'fineAsked', kind: 'money' },
    { name: 'reasons', kind: 'long' },
  ],
  'maker-approval': [
    { name: 'approved', kind: 'yes-no' },
    { name: 'fineAsked', kind: 'money' },
    { name: 'reference', kind: 'short' },
    ON,
    { name: 'note', kind: 'long' },
  ],
  'send-back': [
    { name: 'to', kind: 'one-of', list: 'sentBackTo' },
    { name: 'reason', kind: 'long' },
  ],
  serve: [{ name: 'how', kind: 'one-of', list: 'noticeWays' }, ON, { name: 'consent', kind: 'yes-no' }],
  publish: [
    { name: 'act', kind: 'long' },
    { name: 'secret', kind: 'secret', optional: true },
  ],
  'withdraw-publication': [{ name: 'reason', kind: 'long' }],
  pay: [{ name: 'amount', kind: 'money' }, ON, RECEIPT],
  'ask-deferral': [{ name: 'reason', kind: 'long' }, ON],
  'decide-deferral': [
    { name: 'approved', kind: 'yes-no' },
    { name: 'plan', kind: 'plan', optional: true },
    { name: 'reason', kind: 'long' },
  ],
  'break-plan': [],
  demand: [],
  'to-court': [ON],
  enforced: [ON, { name: 'amount', kind: 'money' }, RECEIPT],
  bank: [ON, RECEIPT],
  record: [],
  close: [
    { name: 'corrected', kind: 'one-of', list: 'corrected' },
    { name: 'note', kind: 'long' },
  ],
  remedy: [{ name: 'kind', kind: 'one-of', list: 'remedies' }, ON],
  'remedy-result': [
    { name: 'result', kind: 'one-of', list: 'results', but: ['in_force'] },
    { name: 'reason', kind: 'one-of', list: 'resultReasons', optional: true },
    ON,
    { name: 'fine', kind: 'money', optional: true },
  ],
}

function whatAndWhy(): readonly Field[] {
  return [
    { name: 'what', kind: 'long' },
    { name: 'why', kind: 'long' },
  ]
}

function settled(of: Verb, list: ListKey): readonly Field[] {
  return [
    { name: 'no', kind: 'paper', of },
    { name: 'result', kind: 'one-of', list },
    { name: 'note', kind: 'long' },
  ]
}
