import type { Words } from '../words/index.ts'

/** A one-time password, shown once. */
export function OneTime({ words, title, password }: { words: Words; title: string; password: string | null }) {
  const said = words.accounts
  return (
    <div className="filled" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      {password !== null && (
        <>
          <p>
            <code>{said.oneTime(password)}</code>
          </p>
          <p className="small">{said.oneTimeText}</p>
        </>
      )}
    </div>
  )
}
