import type { Words } from './zh-Hans.ts'

/** What an audit finds, in words: for the public page, the desk and the editor in the browser. */
export const en: Words = {
  findings: {
    faulty_expression: 'Some condition cannot be read',
    too_many_combinations: 'The conditions combine too many facts to be checked one by one; split the table',
    duplicate_id: 'Two rows have the same id, so that no decision can cite either',
    unknown_penalty: 'A penalty beside the fine is no word of the lawbook',
    input_gap: 'Some facts are in no tier',
    input_overlap: 'Some facts are in several tiers, and the document does not choose',
    duplicate_condition: 'Two tiers have the same condition',
    unreachable_tier: 'A tier is never reached',
    no_statutory_range: 'A tier gives a fine where the law gives none',
    point_tiers: 'Fixed amounts only; the range of the law is gone',
    output_gap: 'Between two tiers are amounts the law allows and no tier reaches',
    output_overlap: 'Neighbouring tiers share amounts',
    non_monotonic: 'A graver tier costs less',
    non_monotonic_across_penalties: 'A graver tier detains for less',
    below_statutory_minimum: 'A tier lies below the minimum of the law',
    above_statutory_maximum: 'A tier lies above the maximum of the law',
    statutory_minimum_unreachable: 'No tier reaches the minimum of the law',
    statutory_maximum_unreachable: 'No tier reaches the maximum of the law',
    weights_sum: 'The weights do not add up to the cap',
    omits_statutory_penalty: 'A tier leaves out what the law orders beside the fine',
    outside_statute: 'A tier lies outside a later statute',
    basis_not_in_force: 'It rests on a law that is not in force',
    basis_too_low: 'It rests on a text too low in rank to create this penalty (Penalty Law §10–16)',
    fine_above_rule_cap: 'The fine is higher than a rule may threaten on its own',
    conflicting_numerals: 'A printed amount does not agree with what the table reckons with',
    statutory_gap: 'The law itself leaves a gap',
    wide_range: 'The maximum of the law is more than ten times its minimum',
    usual_split: 'Split 30, 40, 30',
    odd_numeral: 'An amount looks like a misprint',
    unit_mismatch: 'The ends of a fine are a thousand times apart: perhaps 元 stands for 万元',
    undeclared_window: 'A fact counts times and does not say within how long',
    expired: 'The document ran out on the day it names',
    stale_basis: 'The articles it rests on were changed',
    unchecked_basis: 'It rests on a law that nobody here has looked up yet: days and rank were not checked',
    sampled: 'Some conditions or amounts are reckoned from facts and were tried by samples only',
  },
  levels: { error: 'Error', warning: 'To be weighed', notice: 'Note' },
  gap: (where) => `No tier where ${where}.`,
  gapIn: (factor, where) => `No option of the factor “${factor}” where ${where}.`,
  sum: (sum, most) =>
    `The base and the heaviest option of each factor add up to ${sum}, and the cap is ${most}; they ought to be equal.`,
  overlap: (where, rows) => `${rows} both apply where ${where}.`,
  everything: 'the facts are any',
  example: (facts) => `For example: ${facts}.`,
  above: (fine, cap) => `Fines reach ${fine} yuan, and the cap is ${cap} yuan.`,
  money: {
    part: (of, share) => `${share} of ${of}`,
    times: (of, n) => (n === '1' ? of : `${n} times ${of}`),
    product: (one, other) => `${one} × ${other}`,
    larger: (one, other) => `the larger of ${one} and ${other}`,
    smaller: (one, other) => `the smaller of ${one} and ${other}`,
    range: (from, to) => `${from} to ${to}`,
    ends: (min, max) =>
      min && max
        ? ''
        : min
          ? ' (upper end not included)'
          : max
            ? ' (lower end not included)'
            : ' (neither end included)',
  },
  row: (n, name) => `row ${n} “${name}”`,
  option: (factor, n) => `option ${n} of “${factor}”`,
  rows: (rows) => `This is about ${rows}.`,
  more: (n) => `${n} more.`,
  and: ' and ',
  comma: ', ',
}
