import type { Lang } from '#base/text.ts'
import { type FoundCell, foundCells } from '#law/penalties/audit/found-cells.ts'
import { columnIds, columnLabels } from '#law/penalties/model/edit/edited-model.ts'
import { FindingList } from '../audit/finding-list.part.tsx'
import type { Said } from '../calculator/settings.ts'
import type { CheckedDraft } from '../check-draft.ts'
import { CellLinks } from './cell-links.part.tsx'
import { wordsOf } from './editor/words/index.ts'
import { ScenarioResults } from './scenario-results.part.tsx'
import { wordsOf as deskWordsOf } from './words/index.ts'

interface LiveChecksProps {
  readonly lang: Lang
  readonly checked: CheckedDraft
  readonly said: Said
  /** The cell of the table in which a text stands that cannot be read; known in the browser only. */
  readonly unread: FoundCell | null
}

/** What the checks say of the text as it stands. No state and no hooks: the editor paints it at each change. */
export function LiveChecks({ lang, checked, said, unread }: LiveChecksProps) {
  const words = wordsOf(lang)
  if (!checked.ok)
    return (
      <div className="notice">
        {words.unreadable} <code>{checked.why}</code>
        <CellLinks lang={lang} cells={unread ? [unread] : []} columnOf={() => words.columns.weight} />
      </div>
    )
  const { findings, standard, scenarios } = checked
  const cellsOf = foundCells(standard)
  const columns = columnIds(standard)
  const labelOf = columnLabels(standard, { ...said, ...words.columns })
  const columnOf = (column: number) => labelOf(columns[column] ?? '')
  const errors = findings.filter(({ level }) => level === 'error').length
  return (
    <>
      <p>
        <strong>{findings.length === 0 ? words.clean : words.stands(errors, findings.length - errors)}</strong>
      </p>
      <FindingList
        {...{ lang, said, findings, standard }}
        below={(finding) => <CellLinks {...{ lang, columnOf }} cells={cellsOf(finding)} />}
      />
      <h3>{deskWordsOf(lang).one.scenarios}</h3>
      <ScenarioResults {...{ lang, said, standard, scenarios }} />
    </>
  )
}
