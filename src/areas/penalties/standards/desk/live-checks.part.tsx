import type { Lang } from '#base/text.ts'
import { FindingList } from '../audit/finding-list.part.tsx'
import type { Said } from '../calculator/settings.ts'
import type { CheckedDraft } from '../check-draft.ts'
import { wordsOf } from './editor/words/index.ts'
import { ScenarioResults } from './scenario-results.part.tsx'
import { wordsOf as deskWordsOf } from './words/index.ts'

interface LiveChecksProps {
  readonly lang: Lang
  readonly checked: CheckedDraft
  readonly said: Said
}

/** What the checks say of the text as it stands. No state and no hooks: the editor paints it at each change. */
export function LiveChecks({ lang, checked, said }: LiveChecksProps) {
  const words = wordsOf(lang)
  if (!checked.ok)
    return (
      <p className="notice">
        {words.unreadable} <code>{checked.why}</code>
      </p>
    )
  const { findings, standard, scenarios } = checked
  const errors = findings.filter(({ level }) => level === 'error').length
  return (
    <>
      <p>
        <strong>{findings.length === 0 ? words.clean : words.stands(errors, findings.length - errors)}</strong>
      </p>
      <FindingList {...{ lang, said, findings, standard }} />
      <h3>{deskWordsOf(lang).one.scenarios}</h3>
      <ScenarioResults {...{ lang, said, standard, scenarios }} />
    </>
  )
}
