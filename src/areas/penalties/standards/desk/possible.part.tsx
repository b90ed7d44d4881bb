import { addDays, day } from '#base/days.ts'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import { refusals } from '../../refusals.ts'
import type { StandardDeskProps } from './standard.desk.tsx'
import type { DeskVerb } from './standard.view.ts'
import { wordsOf } from './words/index.ts'

const VERBS = ['review', 'ask', 'file', 'publish', 'repeal'] as const

/** What the reader may do now, as forms, and why not the rest, each with its article. */
export function Possible(props: StandardDeskProps) {
  const { lang, standard, cite } = props
  const words = wordsOf(lang).one
  const asked = standard.draft ? VERBS : VERBS.filter((verb) => verb === 'repeal')
  const titles = { ...words, draft: words.editWhyNot, answer: words.answers }
  const may = asked.filter((verb) => standard.whyNot[verb] === null)
  const never: readonly DeskVerb[] = [...asked, 'draft', 'adopt']
  const not = never.flatMap((verb) => {
    const no = standard.whyNot[verb]
    return no ? [{ verb, no }] : []
  })
  const unanswered = standard.whyNot.answer ? 0 : standard.comments.filter(({ answer }) => answer === null).length
  return (
    <>
      <section aria-labelledby="can">
        <h2 id="can">{words.can}</h2>
        {unanswered > 0 && (
          <p>
            <a href="#answers">{words.answerOpen(unanswered)}</a>
          </p>
        )}
        {may.length + unanswered === 0 && <p className="empty">{words.canNone}</p>}
        {may.map((verb) => (
          <VerbForm {...props} verb={verb} key={verb} />
        ))}
      </section>
      <section aria-labelledby="cannot" className="cannot">
        <h2 id="cannot">{words.cannot}</h2>
        <ul className="not">
          {not.map(({ verb, no }) => (
            <li key={verb}>
              <b>{titles[verb]}</b>
              <p>
                <Sentence lang={lang} no={no} cite={cite} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

interface SentenceProps {
  readonly lang: Lang
  readonly no: Refusal
  cite(article: Article): string
}

function Sentence({ lang, no, cite }: SentenceProps) {
  const said = refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
  if (!no.article) return said
  return (
    <>
      {said} <LawChip text={cite(no.article)} href={null} />
    </>
  )
}

function VerbForm(props: StandardDeskProps & { readonly verb: (typeof VERBS)[number] }) {
  const { lang, standard, verb, requestKey, csrf, link } = props
  const words = wordsOf(lang).one
  return (
    <form
      method="post"
      action={link(`/desk/standards/${standard.standardId}/${verb}`)}
      aria-label={words[verb]}
      className="card"
    >
      <h3>{words[verb]}</h3>
      <HiddenKeys csrf={csrf} requestKey={`${requestKey}-${verb}`} />
      {verb !== 'repeal' && verb !== 'ask' && (
        <input type="hidden" name="revision" value={standard.draft?.revision ?? 0} />
      )}
      <Fields {...props} />
      <p className="row">
        <button className={verb === 'repeal' ? 'btn' : 'btn main'} type="submit">
          {words[verb]}
        </button>
      </p>
    </form>
  )
}

function Fields({ lang, verb, today, leastDays }: StandardDeskProps & { readonly verb: (typeof VERBS)[number] }) {
  const words = wordsOf(lang).one
  switch (verb) {
    case 'review':
      return (
        <LongField
          lang={lang}
          name="opinion"
          label={words.opinion}
          hint={words.opinionHint}
          maxLength={1000}
          rows={3}
        />
      )
    case 'ask': {
      const least = addDays(day(today), leastDays)
      return (
        <DayField lang={lang} name="to" label={words.askTo} hint={words.askHint(leastDays)} value={least} min={least} />
      )
    }
    case 'file':
      return (
        <TextField
          lang={lang}
          name="filedAs"
          label={words.filedAs}
          hint={words.filedAsHint}
          maxLength={100}
          width="m"
        />
      )
    case 'publish':
      return (
        <DayField
          lang={lang}
          name="from"
          label={words.publishFrom}
          hint={words.publishHint}
          value={today}
          min={today}
        />
      )
    case 'repeal':
      return <DayField lang={lang} name="repealFrom" label={words.repealFrom} hint={words.repealHint} min={today} />
  }
}
