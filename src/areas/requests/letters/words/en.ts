import type { Words } from './zh-Hans.ts'

/** English words of the letters of requests. */
export const en: Words = {
  titles: {
    receipt: 'Receipt of a request for government information',
    correction: 'Notice to correct a request for information',
    extension: 'Notice of extension of the time for a reply',
    deferral: 'Notice of a deferred reply',
    third_party: 'Letter asking a third party for its opinion',
    other_agency: 'Letter asking another body for its opinion',
    fee: 'Notice of the information-processing fee',
    reply: 'Reply to a request for government information',
    delivery: 'Record of service',
  },
  signs: {
    ...{
      receipt: 'REC',
      correction: 'COR',
      extension: 'EXT',
      deferral: 'DEF',
      third_party: 'OPN',
      other_agency: 'AGY',
    },
    ...{ fee: 'FEE', delivery: 'SRV' },
  },
  rows: {
    number: 'Request',
    subject: 'Asked for',
    applicant: 'Applicant',
    received: 'Received',
    due: 'Reply due',
    until: 'Correct until',
    days: 'Extended by',
    newDue: 'Now due',
    fee: 'Processing fee',
    result: 'Result',
    how: 'Served',
    on: 'Served on',
    document: 'Document served',
    earlier: 'Earlier request',
    body: 'Body responsible',
  },
  receiptOpening: (on) => `Your request for government information is registered. The day of receipt is ${on}.`,
  receiptThen:
    'You get a reply within twenty working days of receipt; where more time is needed you are told in writing, at most twenty working days. If the request is unclear, you are told once, within seven working days, what to correct.',
  follow: {
    label: 'Number and phrase to follow it with',
    hint: 'With number and phrase, without an account, you see where it stands and when it is due. Keep them safe.',
  },
  correctionOpening: 'Your request is unclear and needs correction. Everything to be corrected is listed here once.',
  correctionThen:
    'The time for the reply runs from the day the corrected request is received. If it is not corrected in time without good reason, the request counts as given up and is no longer handled.',
  correctionList: 'What to correct',
  extensionOpening: (days) =>
    `With the consent of the head of the disclosure office the time for the reply to your request is extended by ${days} working days.`,
  newDueLater: 'An opinion is being asked for, and that time does not count; counting goes on when it has come',
  deferralOpening:
    'What you ask for is clearly more than is reasonable in number or frequency; your reasons are good, but the reply cannot be given within the limit of the law. A later day is set and told to you.',
  deferralReason: 'Why on that day',
  extensionReason: 'Reason for the extension',
  workingDays: (days) => `${days} working days`,
  thirdOpening:
    'This body received a request for information whose disclosure may affect your lawful rights; you are asked for your opinion in writing.',
  thirdThen:
    'Please give your opinion within fifteen working days of receiving this letter. If you give none, this body decides whether to disclose. If you object with good reason it is not disclosed; where this body finds that keeping it closed may gravely harm the public interest it may disclose it, and tells you in writing.',
  agencyOpening:
    'This body received a request for information that your body and this body made together; you are asked for your opinion.',
  agencyThen:
    'Please give your opinion within fifteen working days of receiving this letter. If you give none, you count as consenting.',
  feeOpening: 'Number or frequency of your requests clearly exceed reason; a processing fee is charged by law.',
  feeThen:
    'Please pay within twenty working days from the day after receiving this notice. If it is not paid in time, the request counts as given up and is no longer handled. The time for the reply begins afresh on the day after payment.',
  feeLines: 'How the fee comes about',
  feeLine: (first, last, count, each) =>
    `nos. ${first} to ${last}: ${count} at ${each} yuan each, ${count * each} yuan`,
  yuan: (yuan) => `${yuan} yuan`,
  replyOpening: (on) => `Your request for government information was received on ${on}. This is the reply.`,
  replies: {
    '1': 'The information you asked for is disclosed.',
    '2': 'The information contains something that must stay closed and can be separated; the rest is disclosed.',
    '3.1': 'The information is a state secret and is withheld.',
    '3.2': 'Disclosure of the information is forbidden by law; it is withheld.',
    '3.3': 'Disclosure may endanger national, public or economic security or social stability; it is withheld.',
    '3.4': 'Disclosure would harm the lawful rights of a third party; it is withheld.',
    '3.5': 'The information concerns internal affairs and is withheld.',
    '3.6': 'The information belongs to the process and is withheld.',
    '3.7': 'The information belongs to an enforcement file and is withheld.',
    '3.8': 'Another law governs how this information is got; please use the way named below.',
    '4.1': 'This body does not hold the information, or is not responsible for it.',
    '4.2': 'There is nothing ready; the information would have to be made first and is not provided.',
    '4.3': 'The request is still unclear after correction; the information cannot be provided.',
    '5.1':
      'What you sent is a petition, report or complaint and not treated as a request; please use the right channel.',
    '5.2': 'You asked for the same before and were answered; it is not handled again.',
    '5.3': 'What you ask for is a publication; it can be got as named below.',
    '5.4': 'Number or frequency exceed reason, and the reasons given are not good ones; it is not handled.',
    '5.5': 'You ask to confirm or issue again what you were given; it is not handled.',
    '6.1': 'It was not corrected in time without good reason; the request counts as given up.',
    '6.2': 'The fee was not paid in time; the request counts as given up.',
    '6.3': 'The request has ended.',
  },
  gives: 'What is given, or where, how and when to get it',
  enclosed: 'Enclosed',
  enclosedPartly: (name, removed) => `${name} (parts taken out: ${removed.join('; ')})`,
  removed: (ground, n) => `${ground}, ${n} place${n === 1 ? '' : 's'}`,
  withheld: 'What is withheld, and why',
  withheldLine: (covers, ground, article) => `${covers}: ${ground} (${article})`,
  reasons: 'Reasons',
  review: (days, body) =>
    `If you do not agree, you may apply to ${body} for reconsideration within ${days} days of learning of this reply.`,
  courtChoice: (months, court) =>
    `You may instead bring the case directly to ${court} within ${months} months of learning of this reply.`,
  courtAfter: (days, court) =>
    `This reply withholds information, so the law wants reconsideration first; if you do not agree with its result, you may bring the case to ${court} within ${days} days of receiving it.`,
  partlyFirst:
    'Against the part that is withheld, ask for reconsideration first: a court may turn away a lawsuit without it (Administrative Reconsideration Law, Art. 23).',
  deliveryOpening: 'The document below was served.',
  signs2: ['Recipient (signature or seal):', 'Received on:', 'Served by (signature):'],
}
