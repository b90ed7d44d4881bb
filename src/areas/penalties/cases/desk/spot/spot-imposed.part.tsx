import { CheckboxesField } from '#ui/choice-field.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { Result } from '../../../standards/calculator/result.part.tsx'
import { text } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import type { SpotProps } from './spot.desk.tsx'
import type { SpotMeasured } from './spot-measured.ts'

type MeasuredProps = SpotProps & { readonly measured: SpotMeasured }

/** The button that measures, and what came of it; what cannot be ordered here is said before anybody tries. */
export function SpotResult({ lang, said, edition, measured, link }: MeasuredProps) {
  const words = deskWordsOf(lang)
  const { given, decision, elsewhere } = measured
  return (
    <>
      <p>
        <button className="btn" type="submit" name="compute" value="1" formNoValidate>
          {words.measure.compute}
        </button>
      </p>
      <div className="measured" aria-live="polite">
        <Result {...{ lang, said, given, decision }} compiled={edition.compiled} past={[]} />
        {elsewhere.length > 0 && (
          <p className="stop">
            {words.spot.elsewhere(elsewhere.map((word) => said.also[word] ?? word).join(words.comma))}{' '}
            <a href={link('/desk/penalties/new')}>{words.spot.lead}</a>
          </p>
        )}
      </div>
    </>
  )
}

/** Fine, what is ordered besides, and why. `fieldOf`: how the fields are called, for what is told and what it is changed to. */
export function SpotImposed(props: MeasuredProps & { readonly fieldOf: (name: string) => string }) {
  const { lang, said, typed, measured, fieldOf } = props
  const words = deskWordsOf(lang)
  const { decision, tier, also, ticked } = measured
  const noFine = decision?.outcome === 'tier' && decision.fine === null
  return (
    <>
      <input type="hidden" name={fieldOf('tier')} value={tier} />
      <TextField
        {...{ lang, name: fieldOf('fine'), label: words.case.fine, required: false, width: 'm' }}
        {...{ inputMode: 'decimal', maxLength: 8, unit: words.yuan }}
        hint={noFine ? words.spot.noFineHint : words.spot.fineHint}
        value={text(typed[fieldOf('fine')])}
      />
      <CheckboxesField
        {...{ lang, name: fieldOf('also'), label: words.spot.also, required: false, values: ticked }}
        hint={words.spot.alsoHint}
        choices={also.map((word) => ({ value: word, label: said.also[word] ?? word }))}
      />
      <LongField
        {...{ lang, name: fieldOf('reasons'), label: words.measure.why, rows: 3, maxLength: 5000 }}
        value={text(typed[fieldOf('reasons')])}
      />
    </>
  )
}
