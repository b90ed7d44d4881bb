import { SelectField } from '#ui/choice-field.tsx'
import { TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { type BodyDeskView, WINDOW_KINDS } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** The windows of the body; its head opens and closes them. */
export function WindowForms({ lang, body, windows, rights, link, csrf, requestKey }: BodyDeskView) {
  const all = wordsOf(lang)
  return (
    <section aria-labelledby="windows">
      <h2 id="windows">{all.body.windows}</h2>
      {windows.length === 0 && <p className="quiet">{all.body.noWindows}</p>}
      <ul className="list">
        {windows.map(({ number, kind, at }) => (
          <li key={number}>
            {all.body.window(number)} {all.windowKind[kind]} {at[lang]}
            {rights.windows === null && (
              <form method="post" action={link(`/desk/bodies/${body.id}/windows/${number}/close`)}>
                <HiddenKeys csrf={csrf} requestKey={`${requestKey}-${number}`} />
                <button className="btn" type="submit">
                  {all.desk.close}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {rights.windows === null ? (
        <form method="post" action={link(`/desk/bodies/${body.id}/windows`)}>
          <HiddenKeys csrf={csrf} requestKey={requestKey} />
          <TextField
            lang={lang}
            name="windowNumber"
            label={all.desk.windowNumber}
            inputMode="numeric"
            maxLength={4}
            width="s"
          />
          <SelectField
            lang={lang}
            name="windowKind"
            label={all.desk.windowKind}
            choices={WINDOW_KINDS.map((kind) => ({ value: kind, label: all.windowKind[kind] }))}
          />
          <button className="btn main" type="submit">
            {all.desk.open}
          </button>
        </form>
      ) : (
        <p className="quiet">{rights.windows}</p>
      )}
    </section>
  )
}
