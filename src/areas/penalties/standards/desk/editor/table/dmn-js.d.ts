/** What the editor uses of dmn-js 17, table-js 9 and inferno 5, and nothing else: they bring no declarations we can read. */
declare module 'dmn-js-shared/lib/base/EditingManager' {
  export default class EditingManager {
    constructor(options: { readonly container: HTMLElement })
    importXML(xml: string): Promise<{ readonly warnings: readonly unknown[] }>
    getActiveViewer(): import('dmn-js-decision-table/lib/Viewer').default | undefined
  }
}

declare module 'dmn-js-decision-table/lib/Viewer' {
  /** A rule of the file, as its moddle has it. */
  export interface RuleObject {
    readonly id: string
    readonly description?: string
    readonly inputEntry: readonly { readonly text: string }[]
    readonly outputEntry: readonly { readonly text: string }[]
  }

  export interface Row {
    readonly id: string
    readonly businessObject: RuleObject
  }

  export interface Cell {
    readonly id: string
    readonly businessObject: { readonly text: string; $instanceOf(type: string): boolean }
  }

  export interface Services {
    readonly commandStack: { canUndo(): boolean; canRedo(): boolean; undo(): void; redo(): void }
    readonly eventBus: { on(event: string, listen: () => void): void; off(event: string, listen: () => void): void }
    readonly modeling: {
      addRow(attributes: { readonly type: string }, index?: number): Row
      removeRow(row: Row): void
      editCell(object: object, text: string): void
      editAnnotation(rule: RuleObject, text: string): void
    }
    readonly sheet: { getRoot(): { readonly rows: readonly Row[]; readonly cols: readonly { readonly id: string }[] } }
  }

  export default class Viewer {
    constructor(options?: object)
    getModules(): readonly object[]
    get<K extends keyof Services>(service: K): Services[K]
  }
}

declare module 'dmn-js-shared/lib/components/ContentEditable' {
  export default class ContentEditable {}
}

declare module 'table-js/lib/components' {
  export class Cell {}
}

declare module 'inferno' {
  export type VNode = object
  export class Component<Props> {
    constructor(props: Props, context: object)
    readonly props: Props
    readonly context: {
      readonly injector: { get(service: string): unknown }
    }
    forceUpdate(): void
    componentWillMount?(): void
    componentWillUnmount?(): void
    render(): VNode
  }
  /** `flags` 2: the type is a component class or function. */
  export function createComponentVNode(flags: 2, type: unknown, props: object): VNode
}

declare module 'dmn-js-decision-table/lib/core' {
  const module: object
  export default module
}
declare module 'dmn-js-decision-table/lib/features/annotations' {
  const module: object
  export default module
}
declare module 'dmn-js-decision-table/lib/features/decision-rule-indices' {
  const module: object
  export default module
}
declare module 'dmn-js-decision-table/lib/features/decision-rules' {
  const module: object
  export default module
}
declare module 'dmn-js-decision-table/lib/features/decision-table-head' {
  const module: object
  export default module
}
declare module 'dmn-js-decision-table/lib/features/modeling' {
  const module: object
  export default module
}
declare module 'diagram-js/lib/i18n/translate' {
  const module: object
  export default module
}
