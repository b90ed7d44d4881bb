import type { Words } from './zh-Hans.ts'

/** English words of the documents of a case. */
export const en: Words = {
  titles: {
    receipt: 'Receipt',
    correction: 'Notice of all corrections',
    acceptance: 'Notice of acceptance',
    nonAcceptance: 'Notice of non-acceptance',
    suspension: 'Notice of a special procedure',
    extension: 'Notice of extension',
    granted: 'Decision: granted',
    refused: 'Decision: refused',
    delivery: 'Proof of delivery',
  },
  /** The sign of a kind of document in its number. */
  signs: {
    receipt: 'R',
    correction: 'C',
    acceptance: 'A',
    nonAcceptance: 'N',
    suspension: 'S',
    extension: 'E',
    granted: 'G',
    refused: 'D',
    delivery: 'P',
  },
  rows: {
    item: 'Matter',
    edition: 'Edition of the item',
    applicant: 'Applicant',
    caseNumber: 'Case number',
    receivedOn: 'Received on',
    acceptedOn: 'Accepted on',
    answerBy: 'Correct by',
    tellBy: 'Notice at the latest',
    promisedDue: 'Promised by',
    statutoryDue: 'Due by law',
    newDue: 'Due now',
    approvedBy: 'Approved by',
    procedure: 'Special procedure',
    startedOn: 'Started on',
    takes: 'Time needed',
    result: 'Result',
    deliverBy: 'Delivery at the latest',
    deliveredOn: 'Delivered on',
    channel: 'Way of delivery',
  },
  receiptOpening: (item: string, on: string) => `Your application "${item}" was received on ${on}.`,
  receiptTell: (by: string) =>
    `If materials are missing or not in proper form, you will be told everything that is needed once, by ${by} at the latest. If you are not told by then, the application counts as accepted from the day it was received.`,
  receiptCollected:
    'The station has collected the papers and carries them to the office; the legal time starts on the day they arrive there.',
  agencyHead: 'the head of the agency',
  governmentHead: 'the head of the government',
  followLabel: 'Case number and phrase for following the case',
  followHint:
    'With the number and the phrase, and without an account, you see where the case is, who holds it and when it is due. The phrase is issued only this once; please keep it.',
  correctionOpening: (item: string) =>
    `Your application "${item}" lacks materials or is not in proper form. Everything that is needed is listed below; once it is here, the application is accepted.`,
  correctionAgain: (ground: string) =>
    `This is a second notice. Ground: ${ground}. It has been recorded and is shown where you follow the case.`,
  correctionList: 'Materials to correct',
  correctionHow: 'How to hand them in',
  correctionWays:
    'Upload them where you follow the case, or bring them to the window or to your agent. The time for checking starts anew on the day they arrive.',
  acceptanceOpening: (item: string, on: string) => `Your application "${item}" was accepted on ${on}.`,
  acceptanceDeemed: (item: string, on: string) =>
    `You were not told of any correction to your application "${item}" within the time set by law; it counts as accepted from the day it was received (${on}).`,
  acceptanceDue:
    'The time runs from the day after acceptance and counts working days only. Time needed for inspection, testing, appraisal, hearing or expert review does not count by law; you will be told in writing.',
  nonAcceptanceOpening: (item: string) => `Your application "${item}" is not accepted.`,
  notRequired: 'By law the matter needs no permission; you may go ahead.',
  notCompetent: (body: string) => `By law the matter is not within our powers. Please apply to ${body}.`,
  notCompetentUnknown: 'By law the matter is not within our powers.',
  suspensionOpening: (item: string, procedure: string) =>
    `Your application "${item}" needs a procedure set by law: ${procedure}. The time it takes does not count. Details:`,
  workingDays: (count: number) => (count === 1 ? '1 working day' : `${count} working days`),
  extensionOpening: (item: string, count: number) =>
    `The time for your application "${item}" was extended by ${count} working days, with approval.`,
  extensionReason: 'Reason for the extension',
  grantedOpening: (item: string) =>
    `Your application "${item}" was examined, meets the conditions set by law, and is granted.`,
  refusedOpening: (item: string) => `Your application "${item}" was examined and is refused.`,
  grounds: 'Grounds',
  notMet: (condition: string) => `Condition not met: ${condition}`,
  deliveryOpening: (item: string) => `The result of "${item}" has been delivered.`,
  review: (body: string) =>
    `If you disagree, you may apply to ${body} for administrative reconsideration within 60 days of learning of this decision.`,
  lawsuit: (court: string) =>
    `You may also bring an administrative action before ${court} within 6 months of learning of this decision.`,
  complain: 'If we are late or ask for too much, call 12345 or complain to the authority above us.',
}
