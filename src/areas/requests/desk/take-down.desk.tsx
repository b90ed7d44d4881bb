import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang, Text } from '#base/text.ts'
import { CHANNELS, receiptOf } from '#law/requests/receipt.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { APPLICANT_TYPES, FORMS, WAYS } from '../request.ts'
import { type Posted, text } from './posted.ts'
import { deskWordsOf } from './words/index.ts'

export interface TakeDownProps {
  readonly lang: Lang
  /** Bodies for which the officer may take requests in; usually one. */
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
  readonly refused: { readonly says: string; readonly article: Article | null } | null
  readonly typed: Posted
  readonly today: Day
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  link(path: string): string
}

/** A request that came in person, by post, fax, e-mail or spoken is taken down: how and when it came, who, what (§29, §31). */
export function TakeDown(props: TakeDownProps) {
  const { lang, refused, cite, link } = props
  const words = deskWordsOf(lang).take
  return (
    <div className="plain">
      {refused && <ErrorSummary lang={lang} errors={[{ text: refused.says }]} />}
      <PageHead title={words.title} lead={words.intro} />
      {refused?.article && <LawChips laws={[cite(refused.article)]} />}
      <form method="post" action={link('/desk/requests/new')} data-confirm-leave="">
        <input type="hidden" name="csrf" value={props.csrf} />
        <input type="hidden" name="request_key" value={props.requestKey} />
        <HowItCame {...props} />
        <h2>{words.who}</h2>
        <Who {...props} />
        <h2>{words.what}</h2>
        <What {...props} />
        <p className="row">
          <button className="btn main" type="submit">
            {words.submit}
          </button>
          <a className="tap" href={link('/desk/requests')}>
            {deskWordsOf(lang).case.back}
          </a>
        </p>
      </form>
    </div>
  )
}

/** Body, way and day of arrival; each way says which day it makes the day of receipt. */
function HowItCame({ lang, bodies, typed, today, cite }: TakeDownProps) {
  const { take: words, channels, receipts } = deskWordsOf(lang)
  const only = bodies.length === 1 ? bodies[0] : undefined
  return (
    <>
      {only ? (
        <input type="hidden" name="bodyId" value={only.id} />
      ) : (
        <SelectField
          {...{ lang, name: 'bodyId', label: words.body, value: text(typed['bodyId']) }}
          choices={bodies.map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
        />
      )}
      <RadiosField
        {...{ lang, name: 'channel', label: words.channel, value: text(typed['channel']) }}
        choices={CHANNELS.filter((channel) => channel !== 'internet').map((channel) => ({
          ...{ value: channel, label: channels[channel], hint: receipts[receiptOf(channel).basis] },
        }))}
      />
      <p className="small">
        {words.article}
        <LawChips laws={[cite(receiptOf('in_person').article)]} />
      </p>
      <DayField
        {...{ lang, name: 'on', label: words.on, hint: words.onHint, max: today }}
        value={text(typed['on']) || today}
      />
    </>
  )
}

function Who({ lang, typed }: TakeDownProps) {
  const { take: words, types } = deskWordsOf(lang)
  const field = (name: 'name' | 'code' | 'contact' | 'agent' | 'help') => ({
    ...{ lang, name, label: words[name], value: text(typed[name]), maxLength: name === 'code' ? 30 : 200 },
  })
  return (
    <>
      <RadiosField
        {...{ lang, name: 'type', label: words.type, value: text(typed['type']) }}
        choices={APPLICANT_TYPES.map((type) => ({ value: type, label: types[type] }))}
      />
      <TextField {...field('name')} />
      <TextField {...field('code')} />
      <TextField {...field('contact')} />
      <TextField {...field('agent')} required={false} />
      <TextField {...field('help')} hint={words.helpHint} required={false} />
    </>
  )
}

function What({ lang, typed }: TakeDownProps) {
  const { take: words, forms, ways } = deskWordsOf(lang)
  return (
    <>
      <TextField {...{ lang, name: 'subject', label: words.subject, maxLength: 200 }} value={text(typed['subject'])} />
      <LongField
        {...{ lang, name: 'text', label: words.text, hint: words.textHint, maxLength: 5000 }}
        value={text(typed['text'])}
      />
      <RadiosField
        {...{ lang, name: 'form', label: words.form, value: text(typed['form']) }}
        choices={FORMS.map((form) => ({ value: form, label: forms[form] }))}
      />
      <RadiosField
        {...{ lang, name: 'way', label: words.way, value: text(typed['way']) }}
        choices={WAYS.map((way) => ({ value: way, label: ways[way] }))}
      />
    </>
  )
}
