import type { Words } from './zh-Hans.ts'

/** What the calculator says, on the page and in the browser. */
export const en: Words = {
  result: 'Result',
  fill: 'Enter the facts; the tier and the range appear here.',
  fine: (range) => `Fine of ${range}`,
  range: (min, max) => `${min} to ${max} yuan`,
  point: (sum) => `${sum} yuan`,
  noFine: 'No fine',
  optional: 'a fine may be left out',
  ends: (min, max) =>
    min && max
      ? 'Both ends included'
      : min
        ? 'Lower end included, upper end not'
        : max
          ? 'Upper end included, lower end not'
          : 'Neither end included',
  also: (all) => `Beside it: ${all}`,
  yuan: 'yuan',
  tenThousand: (n) => n,
  statutory: (min, max) => `The law: ${min} to ${max} yuan`,
  line: (law, own) => `Number line. ${law}; here ${own}`,
  reasons: 'Reasons',
  lawGives: 'What the law gives',
  always: 'In every case',
  under: (condition, range) => `${condition}: a fine of ${range}`,
  noLimb: 'These facts are in no case for which the law gives a fine.',
  falls: (tier) => `It falls in “${tier}”`,
  fallsSince: (condition) => `Because ${condition}.`,
  here: (facts) => `Here: ${facts}. `,
  not: (tier) => `It is not “${tier}”`,
  notSince: (condition) => `That takes: ${condition}.`,
  inside: 'Where the tiers stand',
  weight: (name) => `Weight: ${name}`,
  lowestTitle: 'What cannot be established',
  lowest: (names) =>
    `${names} cannot be established and takes the lowest grade of its factor; the reason must be on file.`,
  totalTitle: 'In all',
  total: (first, weight) => `From ${first} on, ${weight} in all, times the base, then into the range of the law.`,
  raised: 'The table gave less than the law’s minimum; the minimum prevails.',
  flags: 'Defects of this document',
  flag: (kind) => `The document has a known defect here (${kind}); whoever decides must give reasons of their own.`,
  missing: (names) => `Still needed: ${names}.`,
  missingTitle: 'Some facts are missing',
  invalid: (names) => `Please correct: ${names}. Numbers without units; whole numbers for counts and days.`,
  openTitle: {
    not_established: 'Without this fact no tier can be found',
    not_established_why: 'It must be said why it cannot be established',
  },
  open: {
    not_established: (names) =>
      `${names} cannot be established, and this standard does not say what holds then. Where facts are unclear or evidence is wanting, no penalty may be imposed (Administrative Penalty Law Art. 40).`,
    not_established_why: (names) => `Please say why this cannot be established: ${names}.`,
  },
  invalidTitle: 'Some facts are not right',
  contradictionTitle: 'These facts cannot all be true',
  contradiction: (conditions) => `All of this must hold: ${conditions}.`,
  noRuleTitle: 'No tier applies',
  noRule: 'These facts are in no tier. The nearest one is no substitute; the body must decide it and give reasons.',
  intended: (reason) => `The document leaves this open on purpose: ${reason}.`,
  overlapTitle: 'Several tiers apply',
  overlap: (tiers) =>
    `${tiers} apply, and the document does not say which. That is a defect; whoever decides must choose and give reasons.`,
  cond: {
    and: ' and ',
    or: ' or ',
    group: (inside) => `(${inside})`,
    yes: (name) => `${name}: yes`,
    no: (name) => `${name}: no`,
    is: (name, value) => `${name} is ${value}`,
    isNot: (name, value) => `${name} is not ${value}`,
    atLeast: (name, value) => `${name} is ${value} or more`,
    above: (name, value) => `${name} is more than ${value}`,
    atMost: (name, value) => `${name} is ${value} or less`,
    below: (name, value) => `${name} is less than ${value}`,
    unknown: (name) => `${name} is not known`,
    known: (name) => `${name} is known`,
  },
  join: ', ',
}
