import { FindingList } from '../audit/finding-list.part.tsx'
import type { StandardProps } from './standard-props.ts'
import { pageWordsOf } from './words/index.ts'

/** What the audit finds in this edition, in sentences: which facts, which rows. */
export function AuditResult({ lang, view, said }: StandardProps) {
  const words = pageWordsOf(lang)
  const { findings, edition } = view
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{words.audit}</h2>
      <p>{findings.length === 0 ? words.auditNone : words.auditFound}</p>
      <FindingList {...{ lang, said, findings }} standard={edition.standard} />
    </section>
  )
}
