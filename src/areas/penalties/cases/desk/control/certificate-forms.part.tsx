import type { Text } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { DayField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import type { CertificateLine } from '../../control/certificate-list.ts'
import { text } from '../posted.ts'
import type { StaffChoice } from '../verb/staff-choices.ts'
import type { CertificatesProps } from './certificates.desk.tsx'
import { controlWordsOf } from './words/index.ts'

/** A body whose certificates somebody keeps. */
export interface Keeping {
  readonly bodyId: number
  readonly name: Text
  readonly staff: readonly StaffChoice[]
}

/** Entering a certificate in one body. */
export function AddCertificate(props: CertificatesProps & { readonly one: Keeping }) {
  const { lang, one, typed, keys, link } = props
  const words = controlWordsOf(lang).certificates
  const id = `-${one.bodyId}`
  const said = (name: string) => text(typed[name + id])
  return (
    <section aria-labelledby={`add${id}`}>
      <h2 id={`add${id}`}>
        {words.add} <small>{one.name[lang]}</small>
      </h2>
      <p className="quiet">{words.addLead}</p>
      {one.staff.length === 0 ? (
        <p>{words.staffNobody}</p>
      ) : (
        <form method="post" action={link('/desk/penalties/certificates')} className="card">
          <HiddenKeys {...keys} />
          <input type="hidden" name="bodyId" value={one.bodyId} />
          <SelectField
            {...{ lang, name: `staffId${id}`, label: words.staff, value: said('staffId') }}
            choices={one.staff.map(({ staffId, name }) => ({ value: staffId, label: name }))}
          />
          <TextField
            {...{ lang, name: `number${id}`, label: words.number, value: said('number') }}
            maxLength={40}
            width="m"
          />
          <DayField {...{ lang, name: `from${id}`, label: words.from, value: said('from') }} />
          <DayField {...{ lang, name: `to${id}`, label: words.to, value: said('to') }} />
          <p className="row">
            <button className="btn main" type="submit">
              {words.submit}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

/** Ending one early, folded in its line. */
export function EndCertificate(props: CertificatesProps & { readonly line: CertificateLine }) {
  const { lang, line, keys, link } = props
  const words = controlWordsOf(lang).certificates
  const name = `to-${line.bodyId}-${line.number}`
  return (
    <details>
      <summary>
        {words.end}
        <span className="sr"> {line.number}</span>
      </summary>
      <form method="post" action={link('/desk/penalties/certificates/end')}>
        <HiddenKeys {...keys} />
        <input type="hidden" name="bodyId" value={line.bodyId} />
        <input type="hidden" name="number" value={line.number} />
        <DayField {...{ lang, name, label: words.endTo, hint: words.endLead }} max={line.to} />
        <button className="btn" type="submit">
          {words.endSubmit}
          <span className="sr"> {line.number}</span>
        </button>
      </form>
    </details>
  )
}
