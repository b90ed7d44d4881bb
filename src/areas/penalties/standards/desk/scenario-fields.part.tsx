import { OTHER_OUTCOMES } from '#law/penalties/standards/scenario.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { TextField } from '#ui/field.tsx'
import { FactField } from '../pages/fact-field.part.tsx'
import type { StandardEditorProps } from './standard-editor.desk.tsx'
import { wordsOf } from './words/index.ts'

/** Takes scenarios away and adds one: name, facts as the calculator asks them, and what should come out. */
export function ScenarioFields({ lang, checked, settings, whyNot }: StandardEditorProps) {
  const words = wordsOf(lang).scenario
  if (!checked.ok || whyNot !== null) return null
  const { standard, scenarios } = checked
  const { said } = settings
  const tiers = standard.tiers.map(({ id }) => ({ value: `tier:${id}`, label: said.tiers[id] ?? id }))
  const fine = standard.weights ? [{ value: 'weights', label: words.addMin }] : tiers
  return (
    <details>
      <summary>{words.add}</summary>
      <p className="hint">{words.addHint}</p>
      {scenarios.map(({ scenario }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two scenarios may have one name; the list is drawn once
        <p key={at}>
          <button className="btn" type="submit" name="act" value={`drop:${at}`}>
            {words.drop(scenario.name)}
          </button>
        </p>
      ))}
      <fieldset>
        <legend>{words.add}</legend>
        <TextField lang={lang} name="s.name" label={words.addName} required={false} maxLength={80} />
        {standard.facts.map((fact) => (
          <FactField key={fact.name} {...{ lang, fact, said }} typed={{}} wrong={false} />
        ))}
        <SelectField
          lang={lang}
          name="s.outcome"
          label={words.addOutcome}
          required={false}
          choices={[...fine, ...OTHER_OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))]}
        />
        <TextField lang={lang} name="s.min" label={words.addMin} required={false} inputMode="decimal" width="m" />
        <TextField lang={lang} name="s.max" label={words.addMax} required={false} inputMode="decimal" width="m" />
        <p className="row">
          <button className="btn" type="submit" name="act" value="add">
            {words.addButton}
          </button>
        </p>
      </fieldset>
    </details>
  )
}
