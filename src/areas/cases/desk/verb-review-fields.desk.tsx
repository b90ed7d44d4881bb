import { CheckboxesField, SelectField } from '#ui/choice-field.tsx'
import { LongField } from '#ui/field.tsx'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { VerbProps } from './verb.desk.tsx'
import { Days, Ground, NONE, text, texts } from './verb-choices.part.tsx'
import { wordsOf } from './words/index.ts'

/** Who checked, and what was found of each condition. */
export function Step({ lang, view, typed }: VerbProps) {
  const words = wordsOf(lang).verb
  const { siteCheckers, conditions } = view.choices
  return (
    <>
      {siteCheckers.length > 0 && (
        <CheckboxesField
          lang={lang}
          name="checkers"
          label={words.checkers}
          hint={words.checkersHint}
          required={false}
          choices={siteCheckers.map(({ staffId, name }) => ({ value: staffId, label: name }))}
          values={texts(typed['checkers'])}
        />
      )}
      {conditions.map((condition) => (
        <SelectField
          key={condition.id}
          lang={lang}
          name={`met_${condition.id}`}
          label={`${words.found}：${condition.text[lang]}`}
          value={text(typed[`met_${condition.id}`]) || NONE}
          choices={[
            { value: NONE, label: words.notLooked },
            { value: 'yes', label: words.met },
            { value: 'no', label: words.notMet },
          ]}
        />
      ))}
    </>
  )
}

/** Which procedure, and how long the applicant is told it takes. */
export function Special(props: VerbProps) {
  const { lang, view, typed } = props
  const words = wordsOf(lang).verb
  const names = caseWordsOf(lang).specials
  return (
    <>
      <SelectField
        lang={lang}
        name="kind"
        label={words.kind}
        value={text(typed['kind'])}
        choices={view.choices.specials.map((kind) => ({ value: kind, label: names[kind] ?? kind }))}
      />
      <Days {...props} label={words.workingDays} />
    </>
  )
}

/** How much longer, and on which ground. */
export function Extend(props: VerbProps) {
  const words = wordsOf(props.lang).verb
  return (
    <>
      <Days {...props} label={words.extendDays} />
      <Ground {...props} grounds={props.view.choices.extendGrounds} />
    </>
  )
}

/** The conditions not met, for a refusal, and the reasons. */
export function Decide({ lang, view, verb, typed }: VerbProps) {
  const words = wordsOf(lang).verb
  return (
    <>
      {verb === 'refuse' && (
        <CheckboxesField
          lang={lang}
          name="grounds"
          label={words.notMetConditions}
          hint={words.notMetHint}
          choices={view.choices.conditions.map(({ id, text: says }) => ({ value: id, label: says[lang] }))}
          values={texts(typed['grounds'])}
        />
      )}
      <LongField
        lang={lang}
        name="reasons"
        label={words.reasons}
        hint={words.reasonsHint}
        required={verb === 'refuse'}
        maxLength={5000}
        value={text(typed['reasons'])}
      />
    </>
  )
}
