import type { Lang } from '#base/text.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { Hints, TextField } from '#ui/field.tsx'
import { fieldOf } from '../calculator/read-form.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import { pageWordsOf } from './words/index.ts'

export interface FactFieldProps {
  readonly lang: Lang
  readonly fact: FactShape
  readonly said: Said
  readonly typed: Readonly<Record<string, string>>
  /** What was typed is no value of this fact. */
  readonly wrong: boolean
  /** It was asked for, and nothing was typed. */
  readonly missing?: boolean
  /** Where a number changes what comes of it, as printed. */
  readonly marks?: readonly string[]
}

/** A fact that is asked for, as its type wants it: a number with its unit, yes or no, one of the words. */
export function FactField({ lang, fact, said, typed, wrong, missing = false, marks = [] }: FactFieldProps) {
  const words = pageWordsOf(lang).calc
  const name = fieldOf(fact.name)
  const label = said.facts[fact.name] ?? fact.name
  const optional = fact.needed === true ? undefined : words.optional
  const hints = [...(optional === undefined ? [] : [optional]), ...(marks.length > 0 ? [words.marks(marks)] : [])]
  const value = typed[name]
  const error = wrong ? calculatorWordsOf(lang).invalid(label) : missing ? words.fillIn(label) : null
  const shared = {
    lang,
    name,
    label,
    hint: hints.length > 0 ? hints.join(lang === 'en' ? ' ' : '') : undefined,
    value,
    error,
  }
  if (fact.words)
    return (
      <SelectField
        {...shared}
        choices={fact.words.map((word) => ({ value: String(word), label: said.words[String(word)] ?? String(word) }))}
      />
    )
  if (fact.type !== 'boolean')
    return (
      <TextField
        {...shared}
        width="m"
        inputMode="decimal"
        unit={fact.unit === null ? undefined : said.units[fact.unit]}
        maxLength={24}
      />
    )
  return (
    <fieldset className={`field${error ? ' err' : ''}`} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{label}</legend>
      <Hints {...{ lang, name, hint: optional, error }} />
      <div className="yn">
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer}>
            <input type="radio" name={name} value={answer} defaultChecked={value === answer} />
            {words[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
