import { Fragment } from 'react'
import type { Lang } from '#base/text.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Seal } from '#ui/seal.tsx'
import { LikeYours, type LikeYoursProps } from '../../statistics/pages/like-yours.part.tsx'
import { Result } from '../calculator/result.part.tsx'
import type { CalculatorSettings } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import type { StandardEdition } from '../contract.ts'
import { FactField } from './fact-field.part.tsx'
import { marksOf } from './marks-of.ts'
import { NotEstablished } from './not-established.part.tsx'
import { pageWordsOf } from './words/index.ts'

export interface CalculatorProps {
  readonly lang: Lang
  readonly edition: StandardEdition
  readonly settings: CalculatorSettings
  /** What was typed, by field. */
  readonly typed: Readonly<Record<string, string>>
  readonly given: GivenFacts
  /** Null: nothing was filled in, and nothing asked. */
  readonly decision: StandardDecision | null
  /** The button was pressed, so that each field says what is missing in it. */
  readonly asked: boolean
  /** Decisions on the same facts; null: no facts yet, or none that lie in a cell. */
  readonly like: LikeYoursProps | null
  /** Where published decisions on the same facts lie in the range of the law, 0 to 1. */
  readonly past: readonly number[]
  /** Whether a body of the county may cite it today. */
  readonly used: boolean
  /** Bodies that use another standard in its place, their own refinement or what superseded it; with the facts typed. */
  readonly instead: readonly {
    readonly body: string
    readonly refined: boolean
    readonly standardId: string
    readonly href: string
  }[]
  /** Address of this result with its facts. */
  readonly here: string
  link(path: string): string
}

/** Files that only this page needs, as the frame takes them. */
export const CALCULATOR_ASSETS = [
  'penalties/calculator.css',
  'penalties-plots/strip.css',
  'penalties/calculator.script.js',
] as const

/** The button that asks, in the address of what was asked. */
export const ASKED = 'ask'

/** Enter the facts, get tier and range with reasons. The form works by itself; with a script it computes as one types. */
export function CalculatorPage(props: CalculatorProps) {
  const { lang, edition, settings, typed, given, decision, asked, like, past, link } = props
  const words = pageWordsOf(lang).calc
  const { standard, compiled, standardId } = edition
  const marks = marksOf(standard)
  return (
    <>
      <PageHead record title={standard.violation[lang]} lead={words.lead} />
      <div className="calc">
        <form
          method="get"
          action={`${link(`/standards/${standardId}/calculator`)}#answer`}
          data-calculator={JSON.stringify(settings)}
          aria-labelledby="facts"
          noValidate
        >
          <h2 id="facts">{words.facts}</h2>
          {standard.facts.map((fact) => (
            <Fragment key={fact.name}>
              <FactField
                {...{ lang, fact, typed }}
                said={settings.said}
                wrong={isInvalid(decision, fact.name)}
                missing={asked && isMissing(decision, fact.name)}
                marks={marks(fact.name)}
              />
              <NotEstablished {...{ lang, fact, typed }} said={settings.said} />
            </Fragment>
          ))}
          <button className="btn main" type="submit" name={ASKED} value="1">
            {words.compute}
          </button>
          <p className="small quiet">{words.computeHint}</p>
        </form>
        <section aria-labelledby="result">
          <h2 id="result">{calculatorWordsOf(lang).result}</h2>
          <div id="answer" data-result="" tabIndex={-1} aria-live="polite">
            <Result {...{ lang, compiled, given, decision, past }} said={settings.said} />
          </div>
          {like && <LikeYours {...like} />}
          <Foot {...props} />
        </section>
      </div>
    </>
  )
}

function Foot({ lang, edition, decision, used, instead, here, link }: CalculatorProps) {
  const words = pageWordsOf(lang)
  const { number, hash, inForceFrom, standardId } = edition
  return (
    <div className="hashline small">
      {!used && instead.length === 0 && <p className="notice">{words.calc.notUsed}</p>}
      {instead.map(({ body, refined, standardId: other, href }) => (
        <p key={body} className="notice">
          {refined ? words.calc.refined(body) : words.calc.replaced(body)}{' '}
          <a href={href}>{words.calc.byInstead(other)}</a>
        </p>
      ))}
      <p className="by">
        <Seal /> {words.calc.basedOn(number, printDate(lang, inForceFrom))}
      </p>
      <p>
        {words.hash} <code>{hash}</code>
      </p>
      <p>
        <a href={link(`/standards/${standardId}?edition=${number}`)}>{words.calc.about}</a>{' '}
        {decision !== null && <a href={here}>{words.calc.share}</a>}
      </p>
    </div>
  )
}

function isInvalid(decision: StandardDecision | null, fact: string): boolean {
  return decision?.outcome === 'invalid_fact' && decision.invalid.includes(fact)
}

function isMissing(decision: StandardDecision | null, fact: string): boolean {
  return decision?.outcome === 'missing_facts' && decision.missing.includes(fact)
}
