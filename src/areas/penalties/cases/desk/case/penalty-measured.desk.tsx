import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { printDate } from '#ui/print-day.ts'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import { printRange, printSum } from '../../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import type { DecisionView, Proposal, RangeText } from '../../contract.ts'
import { makerAsked } from '../../maker/maker-asked.ts'
import { wordsOf } from '../../words/index.ts'
import { FineLine } from '../decision/fine-line.part.tsx'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyProps } from './penalty.desk.tsx'

/** What is proposed or was decided: outcome, tier and ranges, where the fine lies and why, what procedure it calls for. */
export function PenaltyMeasured(props: PenaltyProps) {
  const { lang, view, said } = props
  const words = deskWordsOf(lang).case
  const one = view.decision ?? view.proposal
  return (
    <>
      <h2 id="measured">
        {view.decision ? words.decided : words.measure}
        {one && <small>{wordsOf(lang).outcomes[one.outcome]}</small>}
      </h2>
      {one ? (
        <>
          <LawChips laws={said.laws.map((text) => ({ text, href: null }))} />
          <Drawn {...props} one={one} />
          <SummaryList
            small
            lines={[
              ...decisionLines(props),
              ...(one.outcome === 'penalty' ? sumLines(props, one) : noLines(props, one)),
            ]}
          />
          <Facts {...props} />
          <SummaryList small lines={standardLines(props, one)} />
        </>
      ) : (
        <p className="quiet">{words.noneYet}</p>
      )}
    </>
  )
}

/** What the standard asked and what was found. */
function Facts({ lang, facts }: PenaltyProps) {
  if (facts.length === 0) return null
  return (
    <>
      <h3>{deskWordsOf(lang).measure.facts}</h3>
      <SummaryList small lines={facts.map(([name, value]) => ({ name, value }))} />
    </>
  )
}

function Drawn({ lang, said, one }: PenaltyProps & { readonly one: Proposal }) {
  const [law, own] = [rangeOf(one.statutoryRange), rangeOf(one.tierRange)]
  if (!law || one.fine === null) return null
  const words = deskWordsOf(lang)
  const name = one.tier === null ? words.case[own ? 'byWeights' : 'noTier'] : (said.tiers[one.tier] ?? one.tier)
  const fine = amount(one.fine)
  const says = [
    `${words.case.lawRange} ${printRange(lang, law)}`,
    ...(own ? [`${name} ${printRange(lang, own)}`] : []),
    calculatorWordsOf(lang).fine(printSum(fine)),
  ].join(words.comma)
  return <FineLine {...{ lang, says, law, fine, past: [], bands: own ? [{ name, range: own, own: true }] : [] }} />
}

function decisionLines({ lang, view: { decision } }: PenaltyProps): readonly SummaryLine[] {
  if (!decision) return []
  const words = deskWordsOf(lang).case
  const { document, decidedOn, servedOn, payBy } = decision
  return [
    { name: words.document, value: document },
    { name: words.decidedOn, value: printDate(lang, decidedOn) },
    { name: words.servedOn, value: servedOn ? printDate(lang, servedOn) : words.notServed },
    ...(payBy ? [{ name: words.payBy, value: printDate(lang, payBy) }] : []),
    { name: words.result, value: resultOf(lang, decision) },
    ...publicationLines(lang, decision),
  ]
}

function resultOf(lang: PenaltyProps['lang'], { result, resultOn, resultFine }: DecisionView): string {
  const { comma } = deskWordsOf(lang)
  const parts = [wordsOf(lang).results[result], resultOn && printDate(lang, resultOn)]
  return [...parts, resultFine && calculatorWordsOf(lang).fine(printSum(amount(resultFine)))]
    .filter(Boolean)
    .join(comma)
}

function publicationLines(lang: PenaltyProps['lang'], { publication }: DecisionView): readonly SummaryLine[] {
  if (!publication) return []
  const words = deskWordsOf(lang).case
  const told = `${words.published[publication.state]} ${words.shownUntil(printDate(lang, publication.shownUntil))}`
  return [{ name: words.publication, value: told }]
}

function sumLines({ lang, said, view }: PenaltyProps, one: Proposal): readonly SummaryLine[] {
  const words = deskWordsOf(lang).case
  const { comma } = deskWordsOf(lang)
  const yuan = (sum: string) => calculatorWordsOf(lang).point(printSum(amount(sum)))
  const [own, law] = [rangeOf(one.tierRange), rangeOf(one.statutoryRange)]
  return [
    { name: words.fine, value: <strong>{one.fine === null ? words.noFine : yuan(one.fine)}</strong> },
    {
      name: words.tier,
      value: one.tier === null ? words[own ? 'byWeights' : 'noTier'] : (said.tiers[one.tier] ?? one.tier),
    },
    ...(own ? [{ name: words.tierRange, value: printRange(lang, own) }] : []),
    ...(law ? [{ name: words.lawRange, value: printRange(lang, law) }] : []),
    { name: words.where2, value: wordsOf(lang).deviations[one.deviation] },
    ...(Number(one.confiscated) > 0 ? [{ name: words.confiscated, value: yuan(one.confiscated) }] : []),
    ...(one.also.length > 0 ? [{ name: words.also, value: one.also.map((w) => said.also[w] ?? w).join(comma) }] : []),
    { name: words.reasons, value: <span lang="zh-Hans">{one.reasons}</span> },
    ...(one.correctBy ? [{ name: words.correctBy, value: printDate(lang, one.correctBy) }] : []),
    dueLine(words.hearing, one.hearingRight, words.due2.hearing, words.notDue.hearing),
    dueLine(words.review, one.reviewDue, words.due2.review, words.notDue.review),
    dueLine(words.discussion, one.discussionDue, words.due2.discussion, words.notDue.discussion),
    ...makerLines(lang, view, one),
  ]
}

/** Whether the maker must approve, and how far that is: asked, answered, by the last question about this proposal. */
function makerLines(lang: Lang, { entries }: PenaltyProps['view'], { makerDue }: Proposal): readonly SummaryLine[] {
  const words = deskWordsOf(lang).case
  const last = makerAsked(entries).at(-1)
  if (!last) return makerDue ? [{ name: words.maker, value: words.makerDue }] : []
  const sum = calculatorWordsOf(lang).point(printSum(amount(last.fine)))
  const value = last.answer
    ? words.makerAnswered(sum, printDate(lang, last.answer.on), last.answer.data['approved'] === true)
    : words.makerAsked(sum, printDate(lang, last.asked.on))
  return [{ name: words.maker, value }]
}

function noLines({ lang }: PenaltyProps, { noPenaltyGround, reasons }: Proposal): readonly SummaryLine[] {
  const words = deskWordsOf(lang).case
  const grounds = wordsOf(lang).noPenaltyGrounds
  return [
    ...(noPenaltyGround ? [{ name: wordsOf(lang).outcomes.no_penalty, value: grounds[noPenaltyGround] }] : []),
    { name: words.reasons, value: <span lang="zh-Hans">{reasons}</span> },
  ]
}

function standardLines({ lang, view, link }: PenaltyProps, { standard }: Proposal): readonly SummaryLine[] {
  const words = deskWordsOf(lang).case
  return [
    {
      name: words.edition(standard.number),
      value: <a href={link(`/standards/${standard.standardId}?edition=${standard.number}`)}>{view.violation[lang]}</a>,
    },
    { name: words.hash, value: <code className="hash">{standard.hash}</code> },
  ]
}

function dueLine(name: string, due: boolean, yes: string, no: string): SummaryLine {
  return { name, value: due ? yes : no }
}

function rangeOf(range: RangeText | null): FineRange | null {
  return range && { ...range, min: amount(range.min), max: amount(range.max) }
}
