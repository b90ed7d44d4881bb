import type EditingManager from 'dmn-js-shared/lib/base/EditingManager'
import { must } from '#base/assert.ts'
import { writeModel } from '#law/decisions/write-model.ts'
import { editedModel } from '#law/penalties/model/edit/edited-model.ts'
import { tiersOfRows } from '#law/penalties/model/edit/tiers-of-rows.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { paint } from '../../calculator/paint.ts'
import { writeTiers } from '../../file/write-tiers.ts'
import { LiveChecks } from '../live-checks.part.tsx'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { textChecker } from './check-text.ts'
import type { EditorSettings } from './settings.ts'
import { makeTools } from './table/make-tools.ts'
import { markRows } from './table/mark-rows.ts'
import { openTable } from './table/open-table.ts'
import { rowsInTable } from './table/rows-in-table.ts'
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
  const [sheet, checks] = [part('table'), part('checks')]
  const check = textChecker(settings)
  let manager: EditingManager | null = null
  let shown: Standard | null = null

  const rows = () => manager?.getActiveViewer()?.get('sheet').getRoot().rows ?? []
  const checkNow = (): void => {
    const checked = check(box.value)
    paint(checks, LiveChecks({ lang, said, checked }))
    const { tiers, findings } = checked.ok ? { tiers: checked.standard.tiers, findings: checked.findings } : NOTHING
    markRows(findings, (id) => rows()[tiers.findIndex((tier) => tier.id === id)]?.id ?? null)
  }
  const fromTable = (): void => {
    if (!shown) return
    const tiers = tiersOfRows(rowsInTable(rows()), shown)
    box.value = writeTiers(box.value, shown, tiers)
    shown = { ...shown, tiers }
    checkNow()
  }
  const fromFile = async (): Promise<void> => {
    const checked = check(box.value)
    checkNow()
    if (!checked.ok) return
    shown = null
    if (checked.standard.weights) return sheet.replaceChildren(words.weights)
    manager ??= openTable(emptied(sheet), (text) => tableWordsOf(lang)[text] ?? text, may)
    await manager.importXML(writeModel(editedModel(checked.standard, { facts: said.facts, ...words.columns })))
    const table = must(manager.getActiveViewer(), 'table')
    shown = checked.standard
    if (may) {
      table.get('eventBus').on('elements.changed', fromTable)
      part('table-tools').replaceChildren(...makeTools(table, sheet, words))
    }
    checkNow()
  }

  box.addEventListener('input', checkNow)
  box.addEventListener('change', () => void fromFile())
  part('file').removeAttribute('open')
  askBeforeLeaving(part('form'), box)
  await fromFile()
}

const NOTHING = { tiers: [], findings: [] }

function emptied(place: HTMLElement): HTMLElement {
  place.replaceChildren()
  return place
}
