import { SelectField } from '#ui/choice-field.tsx'
import { DayField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { ABSENCE_REASONS, type BodyDeskView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** Records that a holder is away; only the posts for which the actor may do it are offered. */
export function AbsenceForm({ lang, body, posts, rights, today, link, csrf, requestKey }: BodyDeskView) {
  const all = wordsOf(lang)
  const words = all.desk
  const held = posts.flatMap(({ code, name, holding }) =>
    holding && rights.recordFor.includes(code)
      ? [{ value: holding.id, label: `${holding.name}（${name[lang]}）` }]
      : [],
  )
  if (held.length === 0) return null
  return (
    <section aria-labelledby="record">
      <h2 id="record">{words.record}</h2>
      <p className="intro">{words.recordLead}</p>
      <form method="post" action={link(`/desk/bodies/${body.id}/absences`)}>
        <HiddenKeys csrf={csrf} requestKey={requestKey} />
        <SelectField lang={lang} name="holdingId" label={words.who} choices={held} />
        <DayField lang={lang} name="fromOn" label={words.fromOn} value={today} />
        <DayField lang={lang} name="toOn" label={words.toOn} value={today} />
        <SelectField
          lang={lang}
          name="reason"
          label={words.reason}
          choices={ABSENCE_REASONS.map((reason) => ({ value: reason, label: all.reason[reason] }))}
        />
        <button className="btn main" type="submit">
          {words.save}
        </button>
      </form>
    </section>
  )
}
