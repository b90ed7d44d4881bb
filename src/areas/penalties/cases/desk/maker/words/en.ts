import type { Words } from './zh-Hans.ts'

/** Words of the desk at which the maker of a standard answers. */
export const en: Words = {
  title: 'Questions about leaving a standard',
  lead: 'Another body applies a standard this body made, and its fine would leave the tier: this body has to approve it first. The law sets no period for the answer and the ninety days of the case run on, so answer soon. The party is not named here.',
  link: 'Questions about leaving a standard',
  waiting: (n) => (n === 1 ? '1 question waits for an answer' : `${n} questions wait for an answer`),
  none: 'No question waits for an answer.',
  noneWay: 'What other bodies ask appears here; the answer goes into the file of the case by itself.',
  answered: 'Answered',
  rows: {
    body: 'Asked by',
    askedOn: 'Asked on',
    fine: 'Fine asked about',
    tierRange: 'Range of the tier',
    lawRange: 'Range of the law',
    facts: 'Facts as found',
    reasons: 'Reasons given',
  },
  standard: 'Standard applied',
  edition: (n) => `edition ${n}`,
  approved: 'Answer',
  approve: 'Approve',
  refuse: 'Do not approve',
  note: 'Reasons',
  noteHint: 'Say why; the answer goes into the file of the case. Do not name the party.',
  submit: 'Answer',
  columns: { case: 'Case', body: 'Asked by', fine: 'Fine', answeredOn: 'Answered on', result: 'Answer' },
}
