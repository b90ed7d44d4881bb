import type { Lang } from '#base/text.ts'
import { CheckboxesField, RadiosField, SelectField } from '#ui/choice-field.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import type { AskedFact } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { VerbProps } from './verb.desk.tsx'
import { Days, Ground, NONE, text, texts } from './verb-choices.part.tsx'
import { wordsOf } from './words/index.ts'

/** Who checked, and what was found of each condition. */
export function Step({ lang, view, typed }: VerbProps) {
  const words = wordsOf(lang).verb
  const { siteCheckers, conditions, openSteps } = view.choices
  const asked = openSteps.flatMap(({ facts }) => facts)
  return (
    <>
      {openSteps.length > 1 && (
        <SelectField
          lang={lang}
          name="step"
          label={words.whichStep}
          value={text(typed['step'])}
          choices={openSteps.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        />
      )}
      {asked.map((fact) => (
        <Fact key={fact.name} lang={lang} fact={fact} value={text(typed[`fact_${fact.name}`])} />
      ))}
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

/** A fact on which the published chart branches: one of its values, or a figure. */
function Fact({ lang, fact, value }: { readonly lang: Lang; readonly fact: AskedFact; readonly value: string }) {
  const words = wordsOf(lang).verb
  const values = fact.type === 'boolean' ? ['true', 'false'] : fact.values
  const label = words.fact(fact.says[lang])
  if (values.length === 0)
    return <TextField lang={lang} name={`fact_${fact.name}`} label={label} value={value} maxLength={60} width="s" />
  return (
    <RadiosField
      lang={lang}
      name={`fact_${fact.name}`}
      label={label}
      value={value}
      choices={values.map((one) => ({
        value: one,
        label: one === 'true' ? words.yes : one === 'false' ? words.no : one,
      }))}
    />
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
