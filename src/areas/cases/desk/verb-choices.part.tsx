import type { Text } from '#base/text.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { TextField } from '#ui/field.tsx'
import type { VerbProps } from './verb.desk.tsx'
import { wordsOf } from './words/index.ts'

/** Chosen where nothing is to be said: a select without it would demand something of every line. */
export const NONE = 'none'

/** Working days, in figures. */
export function Days({ lang, typed, label }: VerbProps & { readonly label: string }) {
  return (
    <TextField
      lang={lang}
      name="workingDays"
      label={label}
      inputMode="numeric"
      width="s"
      maxLength={3}
      unit={wordsOf(lang).verb.unit}
      value={text(typed['workingDays'])}
    />
  )
}

interface GroundProps extends VerbProps {
  readonly grounds: readonly { readonly key: string; readonly text: Text }[]
  readonly label?: string
  readonly hint?: string
}

/** One of the published grounds. */
export function Ground({ lang, typed, grounds, label, hint }: GroundProps) {
  return (
    <RadiosField
      lang={lang}
      name="ground"
      label={label ?? wordsOf(lang).verb.ground}
      {...(hint === undefined ? {} : { hint })}
      value={text(typed['ground'])}
      choices={grounds.map((ground) => ({ value: ground.key, label: ground.text[lang] }))}
    />
  )
}

interface WordsProps extends VerbProps {
  readonly name: string
  readonly label: string
  readonly all: Readonly<Record<string, string>>
}

/** A closed list whose words stand in the words of the area. */
export function Words({ lang, typed, name, label, all }: WordsProps) {
  const choices = Object.entries(all).map(([value, label]) => ({ value, label }))
  return <RadiosField lang={lang} name={name} label={label} value={text(typed[name])} choices={choices} />
}

interface BodyProps extends VerbProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  readonly bodies: readonly { readonly bodyId: number; readonly name: Text }[]
}

/** One of the bodies that may be named. */
export function Body({ lang, typed, name, label, hint, bodies, required = true }: BodyProps) {
  return (
    <SelectField
      lang={lang}
      name={name}
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      value={text(typed[name]) || (required ? onlyOne(bodies) : '')}
      choices={bodies.map((body) => ({ value: String(body.bodyId), label: body.name[lang] }))}
    />
  )
}

/** Where there is nothing to choose, it is chosen. */
function onlyOne(bodies: BodyProps['bodies']): string {
  const [first, ...others] = bodies
  return first && others.length === 0 ? String(first.bodyId) : ''
}

/** What was typed, or nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What was ticked. */
export function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}
