import type { StandardProps } from './standard-props.ts'
import { pageWordsOf } from './words/index.ts'

/** What the audit finds in this edition, in sentences, with the exact place for who wants to check it. */
export function AuditResult({ lang, view }: StandardProps) {
  const words = pageWordsOf(lang)
  const { findings } = view
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{words.audit}</h2>
      <p>{findings.length === 0 ? words.auditNone : words.auditFound}</p>
      <ul className="dots body">
        {findings.map(({ word, code, level, where }) => (
          <li key={word}>
            <strong>{words.levels[level]}</strong> {words.findings[code]}
            {where.length > 0 && <span className="small quiet block">{where.slice(0, 3).join('; ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
