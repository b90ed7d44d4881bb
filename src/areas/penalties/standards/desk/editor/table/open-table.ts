import translateModule from 'diagram-js/lib/i18n/translate'
import coreModule from 'dmn-js-decision-table/lib/core'
import annotationsModule from 'dmn-js-decision-table/lib/features/annotations'
import ruleIndicesModule from 'dmn-js-decision-table/lib/features/decision-rule-indices'
import rulesModule from 'dmn-js-decision-table/lib/features/decision-rules'
import headModule from 'dmn-js-decision-table/lib/features/decision-table-head'
import modelingModule from 'dmn-js-decision-table/lib/features/modeling'
import Viewer from 'dmn-js-decision-table/lib/Viewer'
import EditingManager from 'dmn-js-shared/lib/base/EditingManager'
import { EditableCells, EditableRemarks } from './editable-cells.ts'

export type Translate = (words: string, places?: Readonly<Record<string, string>>) => string

/**
 * The table of dmn-js, reduced to what is edited here: rows and the text of their cells. Columns follow from the facts,
 * so nothing of dmn-js that adds, types or takes away columns is in it, nor its FEEL editor, which would write style
 * sheets into the page.
 */
export function openTable(
  container: HTMLElement,
  translate: Translate,
  { may, remarks }: { readonly may: boolean; readonly remarks: boolean },
): EditingManager {
  const writing = may ? [modelingModule, { __init__: ['editableCells'], editableCells: ['type', EditableCells] }] : []
  const remarking = may ? [{ __init__: ['editableRemarks'], editableRemarks: ['type', EditableRemarks] }] : []
  const modules = [
    ...[coreModule, translateModule, headModule, ruleIndicesModule, rulesModule],
    ...[...(remarks ? [annotationsModule, ...remarking] : []), ...writing, { translate: ['value', translate] }],
  ]
  class TierTable extends Viewer {
    override getModules(): readonly object[] {
      return modules
    }
  }
  class Manager extends EditingManager {
    /** Called by dmn-js: which view opens what. */
    _getViewProviders(): readonly object[] {
      return [{ id: 'decisionTable', constructor: TierTable, opens: 'dmn:Decision' }]
    }
  }
  return new Manager({ container })
}
