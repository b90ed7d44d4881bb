import { CheckboxesField, RadiosField, SelectField } from '#ui/choice-field.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { ADOPTION_STATES } from '../contract.ts'
import type { StandardDeskProps } from './standard.desk.tsx'
import { wordsOf } from './words/index.ts'

/** How a body of the reader uses this standard of others: as it is, refined, as a pilot, or no longer. */
export function AdoptForm({ lang, standard, bodies, townships, today, csrf, requestKey, link }: StandardDeskProps) {
  const words = wordsOf(lang).one
  const named = (all: StandardDeskProps['bodies']) =>
    all.map(({ id, name }) => ({ value: String(id), label: name[lang] }))
  return (
    <section aria-labelledby="adopt">
      <h2 id="adopt">{words.adopt}</h2>
      <p className="quiet">{words.adoptLead}</p>
      <form method="post" action={link(`/desk/standards/${standard.standardId}/adopt`)} className="card">
        <HiddenKeys csrf={csrf} requestKey={`${requestKey}-adopt`} />
        <SelectField
          lang={lang}
          name="bodyId"
          label={words.adoptBody}
          value={bodies[0] && String(bodies[0].id)}
          choices={named(bodies)}
        />
        <RadiosField
          lang={lang}
          name="state"
          label={words.adoptState}
          choices={ADOPTION_STATES.map((value) => ({ value, label: words.adoptStates[value] }))}
        />
        <DayField lang={lang} name="adoptFrom" label={words.adoptFrom} value={today} min={today} />
        <CheckboxesField
          lang={lang}
          name="places"
          label={words.adoptPlaces}
          hint={words.adoptPlacesHint}
          required={false}
          values={[]}
          choices={named(townships)}
        />
        <TextField
          lang={lang}
          name="byStandard"
          label={words.adoptBy}
          hint={words.adoptByHint}
          required={false}
          maxLength={60}
          width="m"
        />
        <LongField
          lang={lang}
          name="reason"
          label={words.adoptReason}
          hint={words.adoptReasonHint}
          maxLength={500}
          rows={2}
        />
        <p className="row">
          <button className="btn main" type="submit">
            {words.adopt}
          </button>
        </p>
      </form>
    </section>
  )
}
