import { amount } from '#law/penalties/amount.ts'
import { buildLetter } from '#platform/documents/build-letter.ts'
import type { Letter, LetterPart } from '#platform/documents/letter.ts'
import { printDate } from '#ui/print-day.ts'
import { printRange } from '../../standards/calculator/print-sum.ts'
import type { RangeText } from '../contract.ts'
import type { PublishedOneProps } from '../pages/published-one.page.tsx'
import { sayRemedies, sayResult } from '../pages/published-one.page.tsx'
import { publishedWordsOf } from '../pages/words/index.ts'
import { inGroups } from './measured.ts'
import { wordsOf } from './words/index.ts'

/**
 * The public version of a decision: what its page shows and nothing else, from the same published record. What was left
 * out of the record cannot be in it, neither in the text nor in what the file says of itself.
 */
export function publicLetter(props: PublishedOneProps, demo: boolean): Letter {
  const { lang, found, record, body, violation, party, penalty, said } = props
  const words = publishedWordsOf(lang)
  const { publicTitle, publicOpening } = wordsOf(lang)
  const sheet = { lang, demo, title: publicTitle, number: found.document, issuer: body, on: record.decidedOn, to: null }
  return buildLetter(sheet, {
    opening: [publicOpening, words.shown(printDate(lang, found.publishedOn), printDate(lang, found.shownUntil))],
    rows: [
      [words.violation, violation],
      [words.party, party],
      [words.act, record.act],
      [words.penalty, penalty],
      [words.decidedOn, printDate(lang, record.decidedOn)],
      [words.state, words.results[found.result]],
    ],
    parts: [
      part(words.basis, said.laws),
      measurePart(props),
      ...(props.facts.length > 0
        ? [
            part(
              words.facts,
              props.facts.map(([name, value]) => wordsOf(lang).fact(name, value)),
            ),
          ]
        : []),
      part(words.remedies, [sayRemedies(props)]),
      part(words.result, [sayResult(lang, found)]),
    ],
  })
}

function measurePart({ lang, record, said }: PublishedOneProps): LetterPart {
  const words = publishedWordsOf(lang)
  const { fact } = wordsOf(lang)
  const { standard, tier, tierRange, statutoryRange, deviation, reasons } = record
  const ranges = [
    [words.lawRange, statutoryRange],
    [words.tierRange, tierRange],
  ] as const
  return part(words.measure, [
    fact(words.tier, tier === null ? words[tierRange ? 'byWeights' : 'noTier'] : (said.tiers[tier] ?? tier)),
    ...ranges.flatMap(([name, range]) => (range ? [fact(name, sayRange(lang, range))] : [])),
    fact(words.where, words.deviations[deviation]),
    ...(reasons === null ? [] : [fact(words.reasons, reasons)]),
    fact(words.standards, words.edition(standard.number)),
    fact(words.hash, inGroups(standard.hash)),
  ])
}

function sayRange(lang: PublishedOneProps['lang'], range: RangeText): string {
  return printRange(lang, { ...range, min: amount(range.min), max: amount(range.max) })
}

function part(title: string, lines: readonly string[]): LetterPart {
  return { title, numbered: false, lines }
}
