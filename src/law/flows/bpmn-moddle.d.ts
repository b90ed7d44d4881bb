/** The part of bpmn-moddle 10 the house uses; the package types the elements only, not its own front. */
declare module 'bpmn-moddle' {
  /** An element of the model: `$type` is its BPMN type, everything else what the element carries. */
  export interface ModdleElement {
    $type: string
    $parent?: ModdleElement
    $attrs: Record<string, string>
    [property: string]: unknown
  }

  export interface Reference {
    readonly element: ModdleElement
    readonly property: string
    readonly id: string
  }

  export interface Parsed {
    readonly rootElement: ModdleElement
    readonly references: readonly Reference[]
    readonly warnings: readonly Error[]
    readonly elementsById: Readonly<Record<string, ModdleElement>>
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, object>>, options?: object)
    create(type: string, properties?: object): ModdleElement
    createAny(name: string, uri: string, properties?: object): ModdleElement
    fromXML(xml: string, type?: string): Promise<Parsed>
    toXML(element: ModdleElement, options?: { format?: boolean; preamble?: boolean }): Promise<{ readonly xml: string }>
  }
}
