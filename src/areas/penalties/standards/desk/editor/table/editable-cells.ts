import type { Row, RuleObject, Services, Cell as TableCell } from 'dmn-js-decision-table/lib/Viewer'
import ContentEditable from 'dmn-js-shared/lib/components/ContentEditable'
import { Component, createComponentVNode, type VNode } from 'inferno'
import { Cell } from 'table-js/lib/components'
import type { Translate } from './open-table.ts'

interface CellProps {
  readonly cell: TableCell
  readonly row: Row
  readonly col: { readonly id: string; readonly businessObject: { readonly label?: string } }
  readonly rowIndex: number
  readonly colIndex: number
}

interface Registering {
  onGetComponent(kind: string, priority: number, choose: (asked: { readonly cellType: string }) => unknown): void
}

/** Makes cells of rules boxes of text; dmn-js asks for the component of each cell. */
export class EditableCells {
  static readonly $inject = ['components']

  constructor(components: Registering) {
    components.onGetComponent('cell', 1500, ({ cellType }) => (cellType === 'rule' ? RuleCell : undefined))
  }
}

/** Makes the remark beside a row one, in a table that has remarks. */
export class EditableRemarks {
  static readonly $inject = ['components']

  constructor(components: Registering) {
    components.onGetComponent('cell', 1500, ({ cellType }) =>
      cellType === 'after-rule-cells' ? RemarkCell : undefined,
    )
  }
}

/** A test or an answer. */
class RuleCell extends Component<CellProps> {
  readonly #again = (): void => this.forceUpdate()

  override componentWillMount(): void {
    busOf(this.context).on('elements.changed', this.#again)
  }

  override componentWillUnmount(): void {
    busOf(this.context).off('elements.changed', this.#again)
  }

  override render(): VNode {
    const { cell, row, col, rowIndex, colIndex } = this.props
    const { businessObject } = cell
    const isTest = businessObject.$instanceOf('dmn:UnaryTests')
    const modeling = this.context.injector.get('modeling') as Services['modeling'] // what the modeling module is
    return createComponentVNode(2, Cell, {
      className: isTest ? 'input-cell' : 'output-cell',
      elementId: cell.id,
      coords: `${rowIndex}:${colIndex}`,
      'data-row-id': row.id,
      'data-col-id': col.id,
      children: createComponentVNode(2, ContentEditable, {
        className: 'cell-editor',
        label: `${rowIndex + 1} ${col.businessObject.label ?? ''}`,
        placeholder: isTest ? '-' : '',
        singleLine: true,
        value: businessObject.text,
        onInput: (text: string) => modeling.editCell(businessObject, text.trim()),
      }),
    })
  }
}

interface RemarkProps {
  readonly row: Row
  readonly rowIndex: number
}

/** The remark beside a row. */
class RemarkCell extends Component<RemarkProps> {
  readonly #again = (): void => this.forceUpdate()

  override componentWillMount(): void {
    busOf(this.context).on('elements.changed', this.#again)
  }

  override componentWillUnmount(): void {
    busOf(this.context).off('elements.changed', this.#again)
  }

  override render(): VNode {
    const { row, rowIndex } = this.props
    const rule: RuleObject = row.businessObject
    const modeling = this.context.injector.get('modeling') as Services['modeling'] // what the modeling module is
    const translate = this.context.injector.get('translate') as Translate // given by open-table.ts
    return createComponentVNode(2, Cell, {
      className: 'annotation',
      elementId: rule.id,
      'data-row-id': row.id,
      children: createComponentVNode(2, ContentEditable, {
        className: 'cell-editor',
        label: `${rowIndex + 1} ${translate('Annotations')}`,
        placeholder: '-',
        singleLine: true,
        value: rule.description ?? '',
        onInput: (text: string) => modeling.editAnnotation(rule, text.trim()),
      }),
    })
  }
}

/** Cells of our files have no ids, by which dmn-js would tell one that changed from the others: each looks at each change. */
function busOf({ injector }: Component<unknown>['context']): Services['eventBus'] {
  return injector.get('eventBus') as Services['eventBus'] // what every table of dmn-js has
}
