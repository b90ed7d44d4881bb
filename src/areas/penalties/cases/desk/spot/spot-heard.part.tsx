import type { FactShape } from '#law/penalties/standards/standard.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { LongField } from '#ui/field.tsx'
import { FactField } from '../../../standards/pages/fact-field.part.tsx'
import { NO_PENALTY_GROUNDS } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { LAW_SHAPES } from '../decision/asked-shapes.ts'
import { text, typedTexts } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import type { SpotProps } from './spot.desk.tsx'
import { changedField, changedShapes, withChangedNames } from './spot-changes.ts'
import { SpotImposed, SpotResult } from './spot-imposed.part.tsx'

/** What the party said, what was answered, and whether it was right (行政处罚法 §45). */
export function SpotHeard(props: SpotProps) {
  const { lang, typed } = props
  const words = deskWordsOf(lang)
  const { adopted } = words.spot
  return (
    <>
      <h2>{words.spot.heard}</h2>
      <LongField
        {...{ lang, name: 'statement', label: words.fields['text'] ?? '', rows: 2, required: false }}
        hint={words.spot.heardHint}
        value={text(typed['statement'])}
      />
      <LongField
        {...{ lang, name: 'answer', label: words.spot.answer, rows: 2, required: false }}
        value={text(typed['answer'])}
      />
      <div className="adopting">
        <RadiosField
          {...{ lang, name: 'adopted', label: adopted.asked, value: text(typed['adopted']) || 'no' }}
          choices={[
            { value: 'no', label: adopted.no },
            { value: 'yes', label: adopted.yes, hint: adopted.hint },
          ]}
        />
        <Changed {...props} />
      </div>
    </>
  )
}

/** What it is changed to: facts anew where they changed, then penalty or none. Out of sight until it is adopted. */
function Changed(props: SpotProps) {
  const { lang, edition, typed: posted, changed } = props
  const words = deskWordsOf(lang)
  const { outcomes, noPenaltyGrounds } = wordsOf(lang)
  const typed = typedTexts(posted)
  const said = withChangedNames(props.said)
  const field = (fact: FactShape) => <FactField key={fact.name} {...{ lang, fact, said, typed }} wrong={false} />
  return (
    <fieldset className="changed">
      <legend>{words.spot.changed}</legend>
      <p className="hint">{words.spot.changedHint}</p>
      {changedShapes(edition.standard.facts).map(field)}
      <details>
        <summary>{words.spot.lawFacts}</summary>
        {changedShapes(LAW_SHAPES.filter(({ name }) => SPARING.includes(name))).map(field)}
      </details>
      <SpotResult {...props} measured={changed} />
      <RadiosField
        {...{ lang, name: changedField('outcome'), label: words.measure.outcome }}
        value={text(posted[changedField('outcome')]) || 'penalty'}
        choices={(['penalty', 'no_penalty'] as const).map((one) => ({ value: one, label: outcomes[one] }))}
      />
      <SelectField
        {...{ lang, name: changedField('noPenaltyGround'), label: words.measure.noPenaltyGround, required: false }}
        value={text(posted[changedField('noPenaltyGround')])}
        choices={NO_PENALTY_GROUNDS.map((one) => ({ value: one, label: noPenaltyGrounds[one] }))}
      />
      <SpotImposed {...props} measured={changed} fieldOf={changedField} />
    </fieldset>
  )
}

/** Facts of the law that may spare the party (§33). */
const SPARING = ['law.minor', 'law.corrected_in_time', 'law.harm', 'law.first_violation', 'law.no_fault']
