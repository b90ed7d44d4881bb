import type { Lang } from '#base/text.ts'
import { CheckboxesField, RadiosField } from '#ui/choice-field.tsx'
import { DayField, TextField } from '#ui/field.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import type { MandateLaws } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'

/** What was typed so far, by field. */
export type MandateTyped = Readonly<Record<string, string>>
/** What is wrong, by field: the sentence. */
export type MandateFaults = Readonly<Record<string, string>>

export interface MandateFieldsProps {
  readonly lang: Lang
  readonly typed: MandateTyped
  readonly faults: MandateFaults
  /** The principal fills it in, or the agent for the principal. */
  readonly own: boolean
  readonly laws: MandateLaws
}

/** The fields of a mandate that the portal and the desk share. */
export function MandateFields({ lang, typed, faults, own, laws }: MandateFieldsProps) {
  const words = wordsOf(lang).give
  const field = (name: string) => ({ lang, name, value: typed[name] ?? '', error: faults[name] ?? null })
  return (
    <>
      <TextField
        {...field('name')}
        label={own ? words.name : words.principalName}
        maxLength={100}
        width="m"
        {...(own ? { autoComplete: 'name' } : {})}
      />
      <TextField
        {...field('identityNumber')}
        label={own ? words.identityNumber : words.principalNumber}
        hint={words.identityHint}
        maxLength={40}
        width="m"
      />
      <RadiosField
        {...field('scope')}
        value={typed['scope'] ?? 'all'}
        label={words.scope}
        choices={[
          { value: 'all', label: words.scopeAll },
          { value: 'some', label: words.scopeSome },
        ]}
      />
      <TextField {...field('items')} label={words.items} hint={words.itemsHint} required={false} maxLength={1000} />
      <DayField {...field('fromOn')} label={words.fromOn} />
      <DayField {...field('toOn')} label={words.toOn} hint={words.toHint} />
      <CheckboxesField
        lang={lang}
        name="standIn"
        label={wordsOf(lang).mandate.standIn}
        hint={<LawChip {...laws.standIn} />}
        required={false}
        choices={[{ value: 'yes', label: words.standIn }]}
        values={typed['standIn'] === 'yes' ? ['yes'] : []}
      />
    </>
  )
}

/** The faults as lines of an error summary. */
export function mandateErrors(lang: Lang, faults: MandateFaults) {
  const names: Readonly<Record<string, string>> = wordsOf(lang).give.errors
  return Object.entries(faults).map(([field, text]) => ({
    field,
    text: names[field] ? `${names[field]}${lang === 'en' ? ': ' : '：'}${text}` : text,
  }))
}
