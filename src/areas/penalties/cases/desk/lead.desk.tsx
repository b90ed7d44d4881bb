import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang, Text } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DayField, LongField } from '#ui/field.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { LEAD_SOURCES } from '../case.ts'
import { wordsOf } from '../words/index.ts'
import { PartyFields } from './party-fields.part.tsx'
import { type Posted, text } from './posted.ts'
import { deskWordsOf } from './words/index.ts'

export interface LeadProps {
  readonly lang: Lang
  /** Bodies for which the officer may enter a lead; usually one. */
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
  readonly standards: readonly { readonly id: string; readonly name: string }[]
  readonly refused: { readonly says: string; readonly article: Article | null } | null
  readonly typed: Posted
  readonly today: Day
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  link(path: string): string
}

/** A lead comes in: what somebody is said to have done, when, who, and how the body came to know. */
export function LeadForm(props: LeadProps) {
  const { lang, refused, typed, cite, link } = props
  const words = deskWordsOf(lang)
  const sources = wordsOf(lang).leadSources
  return (
    <div className="plain">
      {refused && <ErrorSummary lang={lang} errors={[{ text: refused.says }]} />}
      <PageHead title={words.lead.title} lead={words.lead.intro} />
      {refused?.article && <LawChips laws={[cite(refused.article)]} />}
      <form method="post" action={link('/desk/penalties/new')} data-confirm-leave="">
        <input type="hidden" name="csrf" value={props.csrf} />
        <input type="hidden" name="request_key" value={props.requestKey} />
        <WhichBreach {...props} />
        <SelectField
          lang={lang}
          name="source"
          label={words.lead.source}
          value={text(typed['source'])}
          choices={LEAD_SOURCES.map((source) => ({ value: source, label: sources[source] }))}
        />
        <DayField lang={lang} name="on" label={words.lead.on} value={text(typed['on']) || props.today} />
        <DayField
          lang={lang}
          name="actFrom"
          label={words.lead.actFrom}
          required={false}
          value={text(typed['actFrom'])}
        />
        <DayField
          {...{ lang, name: 'actTo', label: words.lead.actTo, required: false }}
          hint={words.lead.actToHint}
          value={text(typed['actTo'])}
        />
        <LongField lang={lang} name="note" label={words.lead.note} value={text(typed['note'])} maxLength={5000} />
        <h2>{words.lead.party}</h2>
        <PartyFields lang={lang} typed={typed} />
        <p className="row">
          <button className="btn main" type="submit">
            {words.lead.submit}
          </button>
          <a className="tap" href={link('/desk/penalties')}>
            {words.case.back}
          </a>
        </p>
      </form>
    </div>
  )
}

/** Body and breach. Where there is one body to choose, it is chosen. */
export function WhichBreach({
  lang,
  bodies,
  standards,
  typed,
}: Pick<LeadProps, 'lang' | 'bodies' | 'standards' | 'typed'>) {
  const words = deskWordsOf(lang).lead
  const only = bodies.length === 1 ? bodies[0] : undefined
  return (
    <>
      {only ? (
        <input type="hidden" name="bodyId" value={only.id} />
      ) : (
        <SelectField
          lang={lang}
          name="bodyId"
          label={words.body}
          value={text(typed['bodyId'])}
          choices={bodies.map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
        />
      )}
      <SelectField
        lang={lang}
        name="standardId"
        label={words.standard}
        value={text(typed['standardId'])}
        choices={standards.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
