import type { Words } from './zh-Hans.ts'

export const en: Words = {
  kinds: {
    item: 'Service',
    power: 'Power',
    standard: 'Standard for penalties',
    entry: 'Published information',
    norm: 'Normative document',
    fee: 'Fee',
    report: 'Annual report',
    answer: 'Answered request',
    body: 'Office',
    law: 'Law',
  },
  standings: {
    not_yet: 'Not yet in force',
    expired: 'Expired',
    repealed: 'Repealed',
    replaced: 'Replaced',
    earlier: 'Earlier version',
  },
  text: {
    kind: 'Text of a law',
    aliases: (names) => `Also known as ${names.map((name) => `“${name}”`).join(', ')}`,
    quoted:
      'The text as it was loaded, quoted in the language of the law. Before you rely on it, compare the official text in the national database of laws or the government gazette.',
    back: 'Search again',
  },
  refusals: {
    'search.not-a-collection': () =>
      'There is no collection of this name, or it is the name of what this site itself publishes.',
    'search.no-such-text': () => 'There is no such text, or it was taken away with its collection.',
  },
}
