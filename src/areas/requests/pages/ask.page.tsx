import type { Lang } from '#base/text.ts'
import { type ChoiceGroup, RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { APPLICANT_TYPES, FORMS, WAYS } from '../request.ts'
import type { Faults, Field, Typed } from './typed.ts'
import { pageWordsOf } from './words/index.ts'

export interface AskProps extends FormKeys {
  readonly lang: Lang
  readonly bodies: readonly ChoiceGroup[]
  readonly typed: Partial<Typed>
  readonly faults: Faults
  /** What the form asks for by law. */
  readonly basis: Cited
  link(path: string): string
}

/** The form of a request (政府信息公开条例 §29). Nothing is sent yet: the next step shows what there is already. */
export function AskPage({ lang, bodies, typed, faults, basis, link, ...keys }: AskProps) {
  const all = pageWordsOf(lang)
  const words = all.ask
  const field = (name: Field) => ({ lang, name, value: typed[name] ?? '', error: faults[name] ?? null })
  const named = <Word extends string>(list: readonly Word[], names: Readonly<Record<Word, string>>) =>
    list.map((value) => ({ value, label: names[value] }))
  return (
    <>
      <ErrorSummary lang={lang} errors={errorsOf(lang, faults)} />
      <PageHead title={words.title} kind={words.step1} lead={words.lead} />
      <form method="post" action={link('/requests/check')} noValidate>
        <HiddenKeys {...keys} />
        <SelectField {...field('body')} label={words.body} hint={words.bodyHint} choices={bodies} />
        <section aria-labelledby="what">
          <h2 id="what">{words.what}</h2>
          <TextField {...field('subject')} label={words.subject} hint={words.subjectHint} />
          <LongField {...field('text')} label={words.text} hint={words.textHint} />
          <RadiosField {...field('form')} label={words.form} choices={named(FORMS, all.forms)} />
          <RadiosField {...field('way')} label={words.way} choices={named(WAYS, all.ways)} />
        </section>
        <section aria-labelledby="who">
          <h2 id="who">{words.who}</h2>
          <p className="intro">
            {words.whoHint} <LawChips laws={[basis]} />
          </p>
          <RadiosField
            {...field('type')}
            label={words.type}
            hint={words.typeHint}
            choices={named(APPLICANT_TYPES, all.types)}
          />
          <TextField {...field('name')} label={words.name} width="m" autoComplete="name" />
          <TextField {...field('code')} label={words.code} hint={words.codeHint} width="m" />
          <TextField {...field('contact')} label={words.contact} hint={words.contactHint} />
          <TextField {...field('agent')} label={words.agent} hint={words.agentHint} required={false} width="m" />
          <TextField {...field('help')} label={words.help} hint={words.helpHint} required={false} />
        </section>
        <p>
          <button className="btn" type="submit">
            {words.next}
          </button>
        </p>
      </form>
    </>
  )
}

/** The faults as lines of an error summary, each leading to its field. */
export function errorsOf(lang: Lang, faults: Faults) {
  const words = pageWordsOf(lang)
  const names: Readonly<Record<string, string | object | ((most: number) => string)>> = words.ask
  return Object.entries(faults).map(([field, text]) => ({ field, text: `${names[field]}${words.colon}${text}` }))
}
