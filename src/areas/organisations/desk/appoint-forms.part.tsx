import { SelectField } from '#ui/choice-field.tsx'
import { DayField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import type { BodyDeskView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** Staff and appointments: for each form either the form, or the sentence that says why not. */
export function AppointForms(props: BodyDeskView) {
  const { lang, rights } = props
  const words = wordsOf(lang).desk
  return (
    <>
      <section aria-labelledby="appoint">
        <h2 id="appoint">{words.appoint}</h2>
        <p className="intro">{rights.appoint ?? words.appointLead}</p>
        {rights.appoint === null && (
          <>
            <AppointForm {...props} />
            <EndForm {...props} />
          </>
        )}
      </section>
      <section aria-labelledby="new-staff">
        <h2 id="new-staff">{words.newStaff}</h2>
        <p className="intro">{rights.addStaff ?? words.newStaffLead}</p>
        {rights.addStaff === null && <StaffForm {...props} />}
      </section>
    </>
  )
}

function AppointForm({ lang, body, posts, staff, today, link, csrf, requestKey }: BodyDeskView) {
  const words = wordsOf(lang).desk
  return (
    <form method="post" action={link(`/desk/bodies/${body.id}/holdings`)}>
      <HiddenKeys csrf={csrf} requestKey={requestKey} />
      <SelectField
        lang={lang}
        name="postCode"
        label={words.postCode}
        choices={posts.map(({ code, name }) => ({ value: code, label: name[lang] }))}
      />
      <SelectField
        lang={lang}
        name="staffId"
        label={words.staff}
        choices={staff.map(({ id, number, name }) => ({ value: id, label: `${name} ${number}` }))}
      />
      <DayField lang={lang} name="fromOn" label={words.fromOn} value={today} />
      <button className="btn main" type="submit">
        {words.appoint}
      </button>
    </form>
  )
}

function EndForm({ lang, body, posts, today, link, csrf, requestKey }: BodyDeskView) {
  const words = wordsOf(lang).desk
  const held = posts.flatMap(({ name, holding }) =>
    holding ? [{ value: holding.id, label: `${holding.name}（${name[lang]}）` }] : [],
  )
  return (
    <form method="post" action={link(`/desk/bodies/${body.id}/holdings/end`)}>
      <HiddenKeys csrf={csrf} requestKey={`${requestKey}-end`} />
      <SelectField lang={lang} name="endHoldingId" label={words.end} choices={held} />
      <DayField lang={lang} name="lastOn" label={words.lastOn} value={today} />
      <button className="btn" type="submit">
        {words.end}
      </button>
    </form>
  )
}

function StaffForm({ lang, body, link, csrf, requestKey }: BodyDeskView) {
  const words = wordsOf(lang).desk
  return (
    <form method="post" action={link(`/desk/bodies/${body.id}/staff`)}>
      <HiddenKeys csrf={csrf} requestKey={requestKey} />
      <TextField lang={lang} name="staffName" label={words.name} maxLength={60} width="m" />
      <TextField lang={lang} name="staffNumber" label={words.number} maxLength={20} width="m" />
      <button className="btn main" type="submit">
        {words.add}
      </button>
    </form>
  )
}
