import type { Lang } from '#base/text.ts'
import { FindingList } from '../audit/finding-list.part.tsx'
import type { Said } from '../calculator/settings.ts'
import type { CheckedDraft } from '../check-draft.ts'
import { ScenarioResults } from './scenario-results.part.tsx'
import { wordsOf } from './words/index.ts'

interface ChecksProps {
  readonly lang: Lang
  readonly checked: CheckedDraft
  readonly said: Said | null
}

/** What the audit finds in the draft, and how its scenarios come out. */
export function Checks({ lang, checked, said }: ChecksProps) {
  const words = wordsOf(lang).one
  if (!checked.ok || !said)
    return (
      <section aria-labelledby="audit">
        <h2 id="audit">{words.audit}</h2>
        <p className="notice">
          {words.faulty} {!checked.ok && checked.why}
        </p>
      </section>
    )
  const { findings, standard, scenarios } = checked
  return (
    <>
      <section aria-labelledby="audit">
        <h2 id="audit">{words.audit}</h2>
        {findings.length === 0 ? <p>{words.auditNone}</p> : <FindingList {...{ lang, said, findings, standard }} />}
      </section>
      <section aria-labelledby="scenarios">
        <h2 id="scenarios">{words.scenarios}</h2>
        <ScenarioResults {...{ lang, said, standard, scenarios }} />
      </section>
    </>
  )
}
