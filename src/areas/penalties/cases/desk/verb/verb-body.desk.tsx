import { RadiosField } from '#ui/choice-field.tsx'
import { LongField } from '#ui/field.tsx'
import { wordsOf } from '../../words/index.ts'
import { MeasureScreen } from '../decision/measure-screen.part.tsx'
import type { MeasureView } from '../decision/measure-view.ts'
import { PartyFields } from '../party-fields.part.tsx'
import { text } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import type { VerbProps } from './verb.desk.tsx'
import { VerbFields } from './verb-fields.desk.tsx'
import { FIELDS } from './verb-fields.ts'

/** What the form of a verb asks. `measure`: for the verbs that say what is proposed or decided; null elsewhere. */
export function VerbBody(props: VerbProps & { readonly measure: MeasureView | null }) {
  const { measure } = props
  switch (props.verb) {
    case 'identify-party':
      return <PartyFields lang={props.lang} typed={props.typed} known={props.view.party} />
    case 'propose':
    case 'decide':
      return measure && <MeasureScreen view={measure} />
    case 'recheck':
      return (
        <>
          <Recheck {...props} />
          {measure && <MeasureScreen view={measure} />}
        </>
      )
    default:
      return <VerbFields {...props} fields={FIELDS[props.verb]} />
  }
}

/** What of the defence is adopted, why, and whether that changes what is proposed. */
function Recheck({ lang, typed, faults }: VerbProps) {
  const words = deskWordsOf(lang)
  const { adopted } = wordsOf(lang)
  return (
    <>
      <RadiosField
        {...{ lang, name: 'adopted', label: words.fields['adopted'] ?? '', value: text(typed['adopted']) }}
        error={faults.get('adopted')}
        choices={Object.entries(adopted).map(([value, label]) => ({ value, label }))}
      />
      <LongField
        {...{ lang, name: 'opinion', label: words.fields['opinion'] ?? '', maxLength: 5000 }}
        error={faults.get('opinion')}
        value={text(typed['opinion'])}
      />
      <RadiosField
        {...{ lang, name: 'changes', label: words.verb.changes, hint: words.verb.changesHint }}
        value={text(typed['changes']) || 'no'}
        choices={[
          { value: 'no', label: words.verb.keep },
          { value: 'yes', label: words.verb.change },
        ]}
      />
    </>
  )
}
