import { type Amount, amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import type { LetterPart } from '#platform/documents/letter.ts'
import { printDate } from '#ui/print-day.ts'
import { printRange, printSum } from '../../standards/calculator/print-sum.ts'
import type { Proposal, RangeText } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** What was done and when, the facts the standard asks, and the evidence for them (行政处罚法 §59(2)). */
export function factParts(subject: Subject): readonly LetterPart[] {
  const { lang, measured, violation } = subject
  const words = wordsOf(lang)
  const what = measured?.violation ?? violation
  const span = spanOf(subject)
  const main = span ? words.factsMain(what, span) : words.factsUndated(what)
  const facts = (measured?.facts ?? []).map(([name, value]) => words.fact(name, value))
  return [
    { title: words.parts.facts, numbered: false, lines: [main, ...facts] },
    { title: words.parts.evidence, numbered: true, lines: evidenceOf(subject) },
  ]
}

/** The articles of the law that the penalty rests on, as the edition names them; the standard is none (行政处罚法 §16). */
export function basisPart({ lang, measured }: Subject): LetterPart {
  return { title: wordsOf(lang).parts.basis, numbered: false, lines: measured?.said.laws ?? [] }
}

/** What is imposed, each kind on a line. */
export function penaltyLines({ lang, measured }: Subject, proposal: Proposal): readonly string[] {
  const words = wordsOf(lang)
  const taken = amount(proposal.confiscated)
  if (proposal.outcome === 'transfer') return [words.transferred]
  return [
    ...(proposal.noPenaltyGround ? [words.spared(caseWordsOf(lang).noPenaltyGrounds[proposal.noPenaltyGround])] : []),
    ...(proposal.fine === null ? [] : [words.fined(printSum(amount(proposal.fine)))]),
    ...(taken.gt(0) ? [words.confiscated(printSum(taken))] : []),
    ...proposal.also.map((word) => `${measured?.said.also[word] ?? word}${words.stop}`),
    ...(proposal.correctBy ? [words.correct(printDate(lang, proposal.correctBy))] : []),
  ]
}

/** By which edition it was measured, the tier and both ranges, where the fine lies in them, and why. */
export function measuredPart({ lang, measured }: Subject, proposal: Proposal): LetterPart {
  const words = wordsOf(lang)
  const reasons = words.why(proposal.reasons)
  if (proposal.outcome !== 'penalty' || !measured)
    return { title: words.parts.reasons, numbered: false, lines: [reasons] }
  const { standard, tier, lighter, heavier } = proposal
  const list = caseWordsOf(lang)
  const said = (all: readonly string[]) => all.join(words.comma)
  const grounds: Readonly<Record<string, string>> = list.mitigation
  return {
    title: words.parts.measured,
    numbered: false,
    lines: [
      measured.kind === 'statute' ? words.statute(measured.said.source) : words.standard(measured.said.source),
      words.edition(standard.number, inGroups(standard.hash)),
      tier === null
        ? words[proposal.tierRange ? 'byWeights' : 'noTier']
        : words.tier(measured.said.tiers[tier] ?? tier),
      ...(measured.lowest.length > 0 ? [words.lowest(said(measured.lowest))] : []),
      ...placeLines(lang, proposal),
      ...(lighter.length > 0 ? [words.lighter(said(lighter.map((one) => list.lighter[one])))] : []),
      ...(heavier.length > 0 ? [words.heavier(said(heavier.map((one) => list.heavier[one])))] : []),
      ...(proposal.ground ? [words.mitigated(grounds[proposal.ground] ?? proposal.ground)] : []),
      reasons,
      ...(measured.kind === 'statute' ? [] : [words.standardIsNoBasis]),
    ],
  }
}

/** A fingerprint as it is read and compared, eight characters at a time. */
export function inGroups(hash: string): string {
  return hash.replace(/.{8}(?=.)/g, '$& ')
}

/** Both ranges, and where in them the fine lies. */
function placeLines(
  lang: Subject['lang'],
  { fine, tierRange, statutoryRange, deviation }: Proposal,
): readonly string[] {
  const words = wordsOf(lang)
  const [law, own] = [rangeOf(statutoryRange), rangeOf(tierRange)]
  if (!law) return []
  const ranges = words.ranges(printRange(lang, law), own && printRange(lang, own))
  if (fine === null) return [ranges]
  const share = (range: FineRange | null) => (range ? shareOf(positionOf(amount(fine), range)) : null)
  const [inLaw, inTier] = [share(law), share(own)]
  const where = [
    caseWordsOf(lang).deviations[deviation],
    ...(inLaw === null ? [] : [words.placeLaw(inLaw)]),
    ...(inTier === null ? [] : [words.placeTier(inTier)]),
  ]
  return [ranges, words.place(where.join(words.comma))]
}

/** Per cent to one digit; null: the range is one sum, or the fine lies outside it, which the deviation says. */
function shareOf(place: Amount | null): string | null {
  return place === null || place.lt(0) || place.gt(1) ? null : place.times(100).toDecimalPlaces(1).toFixed()
}

function spanOf({ lang, found: { actFrom, actTo } }: Subject): string | null {
  const words = wordsOf(lang)
  if (actFrom === null) return actTo && printDate(lang, actTo)
  if (actTo === null) return words.since(printDate(lang, actFrom))
  return actFrom === actTo ? printDate(lang, actFrom) : words.span(printDate(lang, actFrom), printDate(lang, actTo))
}

function evidenceOf({ lang, papers }: Subject): readonly string[] {
  const words = wordsOf(lang)
  const kinds: Readonly<Record<string, string>> = caseWordsOf(lang).evidenceKinds
  const found = papers
    .filter(({ kind }) => kind === 'add-evidence')
    .map(({ data, said, on }) => {
      const kind = String(data['evidence'])
      return words.evidence(kinds[kind] ?? kind, String(said['title']), printDate(lang, on))
    })
  return found.length > 0 ? found : [words.noEvidence]
}

function rangeOf(range: RangeText | null): FineRange | null {
  return range && { ...range, min: amount(range.min), max: amount(range.max) }
}
