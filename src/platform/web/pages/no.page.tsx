/** A sentence about one field that was not understood. */
export interface FieldSentence {
  readonly field: string
  readonly text: string
}

/** A way on: never a dead end. */
export interface WayOn {
  readonly href: string
  readonly text: string
}

export interface NoPageProps {
  readonly site: 'portal' | 'desk'
  readonly title: string
  readonly text: string
  readonly fields: readonly FieldSentence[]
  readonly basis: { readonly word: string; readonly text: string; readonly href: string | null } | null
  /** Number of the request, or how long to wait. */
  readonly note: string | null
  readonly ways: readonly WayOn[]
}

/** Every "no" in one form: what, why, on which basis, and the way on. */
export function NoPage({ site, title, text, fields, basis, note, ways }: NoPageProps) {
  return (
    <div className={site === 'desk' ? 'plain' : 'body'}>
      <h1>{title}</h1>
      <p>{text}</p>
      {fields.length > 0 && (
        <ul className="dots">
          {fields.map((entry) => (
            <li key={`${entry.field} ${entry.text}`}>
              <code>{entry.field}</code> {entry.text}
            </li>
          ))}
        </ul>
      )}
      {basis && (
        <p>
          {basis.word}{' '}
          {basis.href ? (
            <a className="law" href={basis.href}>
              {basis.text}
            </a>
          ) : (
            <span className="law">{basis.text}</span>
          )}
        </p>
      )}
      {note && <p className="quiet mute">{note}</p>}
      <p className="row">
        {ways.map((way) => (
          <a className="btn second" href={way.href} key={way.href}>
            {way.text}
          </a>
        ))}
      </p>
    </div>
  )
}
