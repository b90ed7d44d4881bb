import type EditingManager from 'dmn-js-shared/lib/base/EditingManager'
import { must } from '#base/assert.ts'
import { writeModel } from '#law/decisions/write-model.ts'
import { type FoundCell, foundCells } from '#law/penalties/audit/found-cells.ts'
import { cellAtPath } from '#law/penalties/model/edit/cell-at-path.ts'
import { columnIds, editedModel } from '#law/penalties/model/edit/edited-model.ts'
import type { WeightAmount } from '#law/penalties/model/edit/weight-rows.ts'
import { paint } from '../../calculator/paint.ts'
import type { CheckedDraft } from '../../check-draft.ts'
import { LiveChecks } from '../live-checks.part.tsx'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { textChecker } from './check-text.ts'
import type { EditorSettings } from './settings.ts'
import { type Shown, shownOf, writeShown } from './shown.ts'
import { goToCell } from './table/go-to-cell.ts'
import { makeAmounts } from './table/make-amounts.ts'
import { makeTools } from './table/make-tools.ts'
import { type CellPlace, markCells } from './table/mark-cells.ts'
import { openTable } from './table/open-table.ts'
import { rowsInTable } from './table/rows-in-table.ts'
import { tellWidth } from './table/tell-width.ts'
import { wordsOf as tableWordsOf } from './table/words/index.ts'
import { wordsOf } from './words/index.ts'

/**
 * Opens the editor. The box with the file is the truth: a change of the table is written into it at once, a change of
 * the file is shown in the table when the box is left, and after each the checks are painted anew.
 */
export async function startEditor(place: HTMLElement): Promise<void> {
  const settings = JSON.parse(place.dataset['settings'] ?? '') as EditorSettings // written by standard-editor.desk.tsx
  const { lang, said, may } = settings
  const words = wordsOf(lang)
  const part = (name: string) => must(place.querySelector<HTMLElement>(`[data-${name}]`), name)
  const box = must(place.querySelector<HTMLTextAreaElement>('textarea[name=text]'), 'file')
  const [sheet, checks, above] = [part('table'), part('checks'), part('weight-amounts')]
  const check = textChecker(settings)
  let manager: EditingManager | null = null
  let shown: Shown | null = null
  let amounts: Readonly<Record<WeightAmount, string>> | null = null

  const root = () => manager?.getActiveViewer()?.get('sheet').getRoot()
  const placeOf = (cell: FoundCell): CellPlace | null => {
    const row = 'row' in cell ? root()?.rows[cell.row] : undefined
    return row && 'column' in cell ? { row: row.id, column: root()?.cols[cell.column]?.id ?? null } : null
  }
  const checkNow = (): void => {
    const checked = check(box.value)
    const unread = checked.ok || !shown ? null : cellUnread(checked, shown)
    paint(checks, LiveChecks({ lang, said, checked, unread }))
    markCells(foundIn(checked, unread), placeOf)
  }
  const fromTable = (): void => {
    if (!shown) return
    const written = writeShown(box.value, shown, rowsInTable(root()?.rows ?? []), amounts)
    box.value = written.text
    shown = written.shown
    checkNow()
  }
  const fromFile = async (): Promise<void> => {
    const checked = check(box.value)
    if (!checked.ok) return checkNow()
    const next = shownOf(checked.standard)
    const adds = next.weights !== null
    // The table of weights has no remarks: another table, and not another model in the same one.
    if (shown && (shown.weights !== null) !== adds) manager = null
    shown = null
    manager ??= openTable(emptied(sheet), (text) => tableWordsOf(lang)[text] ?? text, { may, remarks: !adds })
    await manager.importXML(writeModel(editedModel(checked.standard, { ...said, ...words.columns })))
    const table = must(manager.getActiveViewer(), 'table')
    shown = next
    amounts = null
    above.replaceChildren(...(next.weights ? makeAmounts(next.weights, words, may, change) : []))
    if (may) {
      table.get('eventBus').on('elements.changed', fromTable)
      part('table-tools').replaceChildren(...makeTools(table, sheet, { ...words, ...(adds ? words.weights : {}) }))
    }
    checkNow()
  }
  const change = (typed: Readonly<Record<WeightAmount, string>>): void => {
    amounts = typed
    fromTable()
  }

  box.addEventListener('input', checkNow)
  box.addEventListener('change', () => void fromFile())
  checks.addEventListener('click', ({ target }) => goToCell(target, sheet, above, placeOf))
  part('file').removeAttribute('open')
  askBeforeLeaving(part('form'), box)
  tellWidth(sheet, part('table-wide'))
  await fromFile()
}

/** The cell of a weight that is no number. */
function cellUnread({ path }: Extract<CheckedDraft, { readonly ok: false }>, { standard, weights }: Shown) {
  return weights && cellAtPath(path, weights, columnIds(standard).length)
}

function foundIn(checked: CheckedDraft, unread: FoundCell | null): Parameters<typeof markCells>[0] {
  if (!checked.ok) return unread ? [{ level: 'error', cells: [unread] }] : []
  const cellsOf = foundCells(checked.standard)
  return checked.findings.map((finding) => ({ level: finding.level, cells: cellsOf(finding) }))
}

function emptied(place: HTMLElement): HTMLElement {
  place.replaceChildren()
  return place
}
