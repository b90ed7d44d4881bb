import { Fragment } from 'react'
import { CheckboxesField, RadiosField, SelectField } from '#ui/choice-field.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { FactField } from '../../../standards/pages/fact-field.part.tsx'
import { NotEstablishedWhy } from '../../../standards/pages/not-established.part.tsx'
import { HEAVIER, LIGHTER, NO_PENALTY_GROUNDS, OUTCOMES } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { text, texts } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import type { MeasureView } from './measure-view.ts'
import { Measured } from './measured.part.tsx'

/**
 * Facts and fine on the left, what comes of them on the right: computed as they are entered where there is a script, and
 * by the button without one. What is sent is measured again by the verb.
 */
export function MeasureScreen({ view }: { readonly view: MeasureView }) {
  const { lang } = view.measured
  const words = deskWordsOf(lang).measure
  return (
    <div className="measure">
      <div>
        <h2>{words.facts}</h2>
        <Facts view={view} shapes={view.shapes} NotEstablished={NotEstablishedWhy} />
        <details open={LAW_ASKED.includes(view.measured.assessment.no?.why ?? '')}>
          <summary>{words.lawFactsTitle}</summary>
          <Facts view={view} shapes={view.lawShapes} />
        </details>
        <h2>{words.proposal}</h2>
        <Imposed view={view} />
        <Circumstances view={view} />
        <Written view={view} />
      </div>
      <section className="result" aria-labelledby="measured-title">
        <h2 id="measured-title">{words.title}</h2>
        <div data-measure={JSON.stringify(view.settings)} aria-live="polite">
          <Measured {...view.measured} />
        </div>
        <p>
          <button className="btn" type="submit" name="compute" value="1" formNoValidate>
            {words.compute}
          </button>
        </p>
      </section>
    </div>
  )
}

/** Why a proposal may stand still whose answer lies among the facts of the law: then they are unfolded. */
const LAW_ASKED = ['must_not_penalise', 'penalty_left_out']

interface Props {
  readonly view: MeasureView
}

interface FactsProps extends Props {
  readonly shapes: MeasureView['shapes']
  /** Stands under each fact that may turn out not to be established; what the law asks is known or not known. */
  readonly NotEstablished?: typeof NotEstablishedWhy
}

function Facts({ view, shapes, NotEstablished }: FactsProps) {
  const { lang, said, assessment } = view.measured
  const typed = Object.fromEntries(Object.entries(view.typed).map(([name, value]) => [name, text(value)]))
  const wrong = assessment.decision?.outcome === 'invalid_fact' ? assessment.decision.invalid : []
  return shapes.map((fact) => (
    <Fragment key={fact.name}>
      <FactField {...{ lang, fact, said, typed }} wrong={wrong.includes(fact.name)} />
      {NotEstablished && <NotEstablished {...{ lang, fact, said, typed }} />}
    </Fragment>
  ))
}

/** What is imposed: penalty or none, the fine, what else. */
function Imposed({ view: { measured, typed, also } }: Props) {
  const { lang, said } = measured
  const words = deskWordsOf(lang)
  const { outcomes, noPenaltyGrounds } = wordsOf(lang)
  return (
    <>
      <RadiosField
        {...{ lang, name: 'outcome', label: words.measure.outcome }}
        value={text(typed['outcome']) || 'penalty'}
        choices={OUTCOMES.map((one) => ({ value: one, label: outcomes[one] }))}
      />
      <TextField
        {...{ lang, name: 'fine', label: words.case.fine, hint: words.measure.fineHint, required: false, width: 'm' }}
        {...{ inputMode: 'decimal', maxLength: 16, unit: words.yuan }}
        value={text(typed['fine'])}
      />
      <TextField
        {...{ lang, name: 'confiscated', label: words.case.confiscated, required: false, width: 'm' }}
        {...{ inputMode: 'decimal', maxLength: 16, unit: words.yuan }}
        value={text(typed['confiscated'])}
      />
      <CheckboxesField
        {...{ lang, name: 'also', label: words.case.also, required: false, values: texts(typed['also']) }}
        choices={also.map((word) => ({ value: word, label: said.also[word] ?? word }))}
      />
      <SelectField
        {...{ lang, name: 'noPenaltyGround', label: words.measure.noPenaltyGround, required: false }}
        value={text(typed['noPenaltyGround'])}
        choices={NO_PENALTY_GROUNDS.map((one) => ({ value: one, label: noPenaltyGrounds[one] }))}
      />
    </>
  )
}

function Circumstances({ view: { measured, typed, grounds } }: Props) {
  const { lang } = measured
  const words = deskWordsOf(lang).measure
  const { lighter, heavier, mitigation } = wordsOf(lang)
  const mitigations: Readonly<Record<string, string>> = mitigation
  return (
    <>
      <CheckboxesField
        {...{ lang, name: 'lighter', label: words.lighter, required: false, values: texts(typed['lighter']) }}
        choices={LIGHTER.map((one) => ({ value: one, label: lighter[one] }))}
      />
      <CheckboxesField
        {...{ lang, name: 'heavier', label: words.heavier, required: false, values: texts(typed['heavier']) }}
        choices={HEAVIER.map((one) => ({ value: one, label: heavier[one] }))}
      />
      <SelectField
        {...{ lang, name: 'ground', label: words.ground, hint: words.groundHint, required: false }}
        value={text(typed['ground'])}
        choices={grounds.map((one) => ({ value: one, label: mitigations[one] ?? one }))}
      />
    </>
  )
}

function Written({ view: { measured, typed } }: Props) {
  const { lang } = measured
  const words = deskWordsOf(lang)
  return (
    <>
      <LongField
        {...{ lang, name: 'reasons', label: words.measure.why, hint: words.measure.whyHint, maxLength: 5000 }}
        value={text(typed['reasons'])}
      />
      <DayField
        {...{ lang, name: 'correctBy', label: words.case.correctBy, required: false }}
        value={text(typed['correctBy'])}
      />
    </>
  )
}
