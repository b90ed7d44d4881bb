import type { Lang, Text } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** One thing the check found: a sentence that says what is wrong and what to do. */
export interface DraftFinding {
  /** An error forbids publication; a warning may stand. */
  readonly severity: 'error' | 'warning'
  readonly sentence: Text
}

/** What the check found in a draft, what must be mended first. */
export function Findings({ lang, findings }: { readonly lang: Lang; readonly findings: readonly DraftFinding[] }) {
  const words = wordsOf(lang).chart
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <Sentences lang={lang} title={words.errors(errors.length)} findings={errors} />
      <Sentences lang={lang} title={words.warnings(warnings.length)} findings={warnings} />
    </section>
  )
}

interface SentencesProps {
  readonly lang: Lang
  readonly title: string
  readonly findings: readonly DraftFinding[]
}

function Sentences({ lang, title, findings }: SentencesProps) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="dots">
        {findings.map(({ sentence }) => (
          <li key={sentence['zh-Hans']}>{sentence[lang]}</li>
        ))}
      </ul>
    </>
  )
}
