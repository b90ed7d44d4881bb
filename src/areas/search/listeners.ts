import type { Listener } from '#platform/area.ts'
import { putAnswer } from './house/put-answer.ts'
import { putBody } from './house/put-body.ts'
import { putEntry } from './house/put-entry.ts'
import { putFee, putFees } from './house/put-fee.ts'
import { putItem } from './house/put-item.ts'
import { putNorm } from './house/put-norm.ts'
import { putPower } from './house/put-power.ts'
import { putReport } from './house/put-report.ts'
import { putStandard } from './house/put-standard.ts'

/**
 * The index follows the journal: whatever is published, changed or taken back is brought up to date as it stands now,
 * so that hearing twice changes nothing. A house from before is indexed from the beginning of its journals.
 */
export const listeners: readonly Listener[] = [
  {
    name: 'search.items',
    hears: ['item.published', 'item.withdrawn'],
    hear: (tx, { subject }) => putItem(tx, subject.id),
  },
  { name: 'search.powers', hears: ['power.changed'], hear: putPower },
  {
    name: 'search.standards',
    hears: ['standard.published', 'standard.repealed', 'standard.adopted'],
    hear: (tx, { subject }) => putStandard(tx, subject.id),
  },
  {
    name: 'search.entries',
    hears: ['disclosure.published', 'disclosure.brought', 'disclosure.withdrawn', 'disclosure.archived'],
    hear: (tx, { bodyId, subject }) => putEntry(tx, bodyId, subject.id),
  },
  {
    name: 'search.norms',
    hears: ['norm.issue', 'norm.keep', 'norm.repeal', 'norm.replaced'],
    hear: (tx, { bodyId, subject }) => putNorm(tx, bodyId, subject.id),
  },
  {
    name: 'search.answers',
    hears: ['request.put-in-log', 'request.remedy-result'],
    hear: (tx, { data }) => putAnswer(tx, String(data['number'])),
  },
  {
    name: 'search.fees',
    hears: ['fees.settled', 'fee.published'],
    hear: (tx, { type, subject }) => (type === 'fees.settled' ? putFees(tx) : putFee(tx, subject.id)),
  },
  {
    name: 'search.reports',
    hears: ['report.published', 'report.corrected'],
    hear: (tx, { bodyId, data }) => putReport(tx, bodyId, Number(data['year'])),
  },
  { name: 'search.bodies', hears: ['body.settled'], hear: (tx, { subject }) => putBody(tx, Number(subject.id)) },
]
