import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import type { Amount } from '#law/penalties/amount.ts'
import type { Assessment } from '#law/penalties/assess.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { CompiledStandard } from '#law/penalties/standards/compile-standard.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { printRange } from '../../../standards/calculator/print-sum.ts'
import { Reasons } from '../../../standards/calculator/reasons.part.tsx'
import type { Said } from '../../../standards/calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import type { PenaltyOutcome } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import { Drawn } from './drawn.part.tsx'
import { Past } from './past.part.tsx'
import { sayNo, sayStep } from './say-step.ts'
import type { PastFine } from './settings.ts'

export interface MeasuredProps {
  readonly lang: Lang
  readonly said: Said
  readonly assessment: Assessment
  /** The edition that was chosen; null: none may be cited. */
  readonly compiled: CompiledStandard | null
  readonly given: GivenFacts
  readonly outcome: PenaltyOutcome
  readonly fine: Amount | null
  readonly past: readonly PastFine[]
  readonly titles: Readonly<Record<string, string>>
}

/**
 * What comes of the facts and the fine: tier and range, where the fine lies, what stands in its way or what it needs, how
 * this body decided like cases, and every question of the law with its answer. The server renders it, and the browser
 * paints it as one types: no hooks, elements and plain functions only.
 */
export function Measured(props: MeasuredProps) {
  const { lang, said, compiled, given, assessment, outcome } = props
  return (
    <>
      <Answer {...props} />
      {outcome === 'penalty' && <Drawn {...props} />}
      <Standing {...props} />
      {outcome === 'penalty' && <Past {...props} />}
      <Steps {...props} />
      {compiled && assessment.decision && (assessment.tier || assessment.tierRange) && (
        <Reasons {...{ lang, said, compiled, given, decision: assessment.decision }} />
      )}
    </>
  )
}

function Answer({ lang, said, assessment, outcome }: MeasuredProps) {
  const words = deskWordsOf(lang)
  const { tier, tierRange, statutory } = assessment
  if (outcome !== 'penalty') return <p className="answer">{wordsOf(lang).outcomes[outcome]}</p>
  if (
    assessment.no &&
    ['missing_facts', 'invalid_fact', 'contradiction', 'not_established_why'].includes(assessment.no.why)
  )
    return <p className="answer">{words.measure.fillIn}</p>
  const range = tierRange ?? statutory
  return (
    <p className="answer">
      <span className="tier">
        {tier ? (said.tiers[tier.id] ?? tier.id) : words.case[tierRange ? 'byWeights' : 'noTier']}
      </span>{' '}
      <span className="rng">{range ? calculatorWordsOf(lang).fine(printRange(lang, range)) : words.case.noFine}</span>
    </p>
  )
}

/** What stands in the way of it, with the article; or what it needs before it may be decided. */
function Standing(props: MeasuredProps) {
  const { lang, assessment, fine, outcome } = props
  const words = deskWordsOf(lang).measure
  const { no, deviation, hearingRight, reviewDue, discussionDue, makerDue } = assessment
  if (no)
    return (
      <p className="stop">
        <b>{words.cannot}</b> {sayNo(lang, props.said, no)}
        <Chips {...props} articles={[no.article]} />
      </p>
    )
  if (outcome !== 'penalty') return null
  const needs = words.needs[deviation]
  const due = [
    hearingRight && words.hearing,
    reviewDue && words.review,
    discussionDue && words.discussion,
    makerDue && words.maker,
  ].filter((one) => one !== false)
  return (
    <>
      {needs !== '' && fine !== null && (
        <p className="needs">
          <b>{wordsOf(lang).deviations[deviation]}</b> {needs}
          <Chips {...props} articles={NEEDS} />
        </p>
      )}
      {due.length > 0 && (
        <p>
          {words.before}
          {due.join(deskWordsOf(lang).comma)}
        </p>
      )}
    </>
  )
}

const NEEDS: readonly Article[] = [
  { law: 'APL', article: '57.2' },
  { law: 'GO27', article: '1' },
]

/** The questions of the law in their order, each with its answer and article; folded. */
function Steps(props: MeasuredProps) {
  const { lang, said, assessment } = props
  return (
    <details>
      <summary>{deskWordsOf(lang).measure.steps(assessment.steps.length)}</summary>
      <ol className="why">
        {assessment.steps.map((step) => (
          <li key={step.question}>
            <b>{wordsOf(lang).questions[step.question]}</b>
            <p>
              {sayStep(lang, said, step)}
              <Chips {...props} articles={step.articles} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Chips({ lang, titles, articles }: MeasuredProps & { readonly articles: readonly Article[] }) {
  const sources = new Map(
    Object.entries(titles).map(([law, title]) => [law, { short: { 'zh-Hans': title, 'zh-Hant': title, en: title } }]),
  )
  const cited = [...new Set(articles.map((article) => citeArticle({ sources }, article, lang)))]
  return <LawChips laws={cited.map((text) => ({ text, href: null }))} />
}
