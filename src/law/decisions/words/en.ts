import type { Words } from './zh-Hans.ts'

export const en: Words = {
  facts: (facts) => (facts.length === 0 ? 'No facts were given.' : `Facts: ${facts.join('; ')}.`),
  fact: (name, value) => `${name} is ${value}`,
  rule: (table, number, conditions) =>
    `Rule ${number} of “${table}” applies${conditions.length === 0 ? '' : `: ${conditions.join('; ')}`}.`,
  condition: (asked, value, test) => `${asked} is ${value}, which meets ${test}`,
  noRule: (table) => `No rule of “${table}” applies.`,
  note: (name, text) => (name === '' ? text : `${name}: ${text}`),
  result: (decision, value) => `${decision}: ${value}.`,
  basis: (names) => `Basis: ${names.join('; ')}.`,
  hash: (hash) => `Fingerprint of the file that was used (SHA-256): ${hash}`,
}
