import type { Lang } from '#base/text.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { ATTRIBUTES, GROUNDS } from '#law/catalogue/withholding.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'

/** What was typed, by field; elements as `e0`, `e1` … in the order of the standard. */
export type Typed = Readonly<Record<string, string>>

export interface ContentFormProps {
  readonly lang: Lang
  readonly title: string
  readonly action: string
  readonly standard: CatalogueStandard
  readonly typed: Typed
  /** The sentence of what is wrong; null the first time. */
  readonly wrong: string | null
  /** Whether the form is for a new version of something published: then it asks what is new. */
  readonly asksNote: boolean
  readonly hidden: Readonly<Record<string, string>>
}

/** The form of a version: attribute and elements, as the standard wants them. */
export function ContentForm({ lang, title, action, standard, typed, wrong, asksNote, hidden }: ContentFormProps) {
  const all = wordsOf(lang)
  const words = all.desk
  const value = (name: string) => ({ lang, name, value: typed[name] ?? '' })
  const isBeforehand = standard.limits[0].clock?.start === 'event_scheduled'
  return (
    <div className="plain">
      <ErrorSummary lang={lang} errors={wrong === null ? [] : [{ text: wrong }]} />
      <PageHead
        title={title}
        kind={`${standard.domain.name[lang]} · ${standard.sub[lang]}`}
        lead={standard.limits[0].means[lang]}
      />
      <form method="post" action={action}>
        {Object.entries(hidden).map(([name, text]) => (
          <input type="hidden" key={name} name={name} value={text} />
        ))}
        <TextField {...value('title')} label={words.name} hint={words.nameHint} maxLength={200} />
        <DayField {...value('formed_on')} label={isBeforehand ? words.takesPlace : words.formed} />
        <DayField {...value('expires_on')} label={words.expires} required={false} />
        <RadiosField
          {...value('attribute')}
          label={words.attribute}
          choices={ATTRIBUTES.map((one) => ({ value: one, label: all.attribute[one] }))}
        />
        <SelectField
          {...{ lang, name: 'ground', value: typed['ground'] || 'none', label: words.ground }}
          choices={[
            { value: 'none', label: words.groundNone },
            ...GROUNDS.map((ground) => ({ value: ground, label: all.ground[ground] })),
          ]}
        />
        <TextField {...value('reason')} label={words.reason} hint={words.reasonHint} required={false} maxLength={500} />
        {standard.elements.map((element, i) => (
          <LongField {...value(`e${i}`)} key={element} label={element} required={false} maxLength={20_000} rows={3} />
        ))}
        {asksNote && <TextField {...value('note')} label={words.note} hint={words.noteHint} maxLength={200} />}
        <button className="btn main" type="submit">
          {words.save}
        </button>
      </form>
    </div>
  )
}
