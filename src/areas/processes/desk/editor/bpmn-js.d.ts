/**
 * What the editor uses of bpmn-js 18, and nothing else. Its own declarations are written for bundlers that resolve
 * CommonJS packages loosely; these are read before them.
 */
declare module 'bpmn-js/lib/Modeler.js' {
  /** An element of the file: BPMN or one of the extension elements. */
  export interface Moddle {
    readonly $type: string
    $parent?: Moddle
    readonly id?: string
    name?: string
    get(property: string): unknown
    $instanceOf?(type: string): boolean
  }

  export interface Point {
    readonly x: number
    readonly y: number
  }

  export interface Box extends Point {
    readonly width: number
    readonly height: number
  }

  export interface Drawn {
    readonly id: string
    /** `bpmn:UserTask`, `bpmn:SequenceFlow`, …; `label` for the words beside an event or flow. */
    readonly type: string
    readonly businessObject: Moddle
    readonly parent?: Shape
    readonly label?: Shape
    readonly labelTarget?: Drawn
    readonly incoming: readonly Connection[]
    readonly outgoing: readonly Connection[]
  }

  export interface Shape extends Drawn {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly children: readonly Drawn[]
    readonly attachers: readonly Shape[]
    readonly host?: Shape
  }

  export interface Connection extends Drawn {
    readonly source: Shape
    readonly target: Shape
    readonly waypoints: readonly Point[]
  }

  export interface BpmnFactory {
    create(type: string, properties?: object): Moddle
  }

  export interface Canvas {
    addMarker(id: string, marker: string): void
    removeMarker(id: string, marker: string): void
    getRootElement(): Shape
    /** Measures its place on the page anew. */
    resized(): void
    scrollToElement(element: Drawn, blank: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>): void
    viewbox(box?: Box): { readonly inner: Box; readonly outer: { readonly width: number; readonly height: number } }
    zoom(to?: number, center?: 'auto'): number
  }

  export interface CommandStack {
    canUndo(): boolean
    canRedo(): boolean
    undo(): void
    redo(): void
    clear(): void
    execute(command: string, context: object): void
    registerHandler(command: string, handler: new () => object): void
  }

  export interface ElementRegistry {
    get(id: string): Drawn | undefined
    filter(wanted: (element: Drawn) => boolean): Drawn[]
  }

  export interface ElementFactory {
    createShape(attributes: object): Shape
    createParticipantShape(attributes?: object): Shape
  }

  export interface EventBus {
    /** Trap: a listener that returns anything but undefined keeps the event from those after it. */
    on(event: string, listen: (event: object) => undefined): void
  }

  export interface Modeling {
    addLane(beside: Shape, where: 'top' | 'bottom'): Shape
    connect(source: Shape, target: Shape, attributes?: object): Connection
    createShape(shape: Shape | object, position: Point, target: Drawn): Shape
    moveElements(elements: readonly Drawn[], by: Point, target?: Drawn): void
    reconnectEnd(connection: Connection, target: Shape, docking: Point): void
    removeElements(elements: readonly Drawn[]): void
    updateLabel(element: Drawn, words: string): void
    updateModdleProperties(element: Drawn, moddle: Moddle, properties: object): void
    updateWaypoints(connection: Connection, points: readonly Point[]): void
    updateProperties(element: Drawn, properties: object): void
  }

  export interface Overlays {
    add(element: string, type: string, overlay: object): string
    remove(filter: { readonly type: string }): void
  }

  export interface Selection {
    get(): Drawn[]
    select(element: Drawn | null): void
  }

  export interface SpaceTool {
    calculateAdjustments(
      elements: readonly Drawn[],
      axis: 'x' | 'y',
      by: number,
      from: number,
    ): { readonly movingShapes: readonly Shape[]; readonly resizingShapes: readonly Shape[] }
    makeSpace(moving: readonly Shape[], resizing: readonly Shape[], by: Point, direction: 'e' | 's', from: number): void
  }

  /** A tool that a button of the palette starts. */
  export interface Tool {
    activateHand(event: object): void
    activateSelection(event: object): void
    start(event: object, ...more: readonly unknown[]): void
  }

  export interface Registering {
    registerProvider(...provider: readonly unknown[]): void
  }

  export interface Services {
    readonly bpmnFactory: BpmnFactory
    readonly canvas: Canvas
    readonly commandStack: CommandStack
    readonly elementRegistry: ElementRegistry
    readonly elementFactory: ElementFactory
    readonly eventBus: EventBus
    readonly modeling: Modeling
    readonly overlays: Overlays
    readonly selection: Selection
    readonly spaceTool: SpaceTool
  }

  export default class Modeler {
    constructor(options: {
      readonly container: HTMLElement
      readonly moddleExtensions: Readonly<Record<string, object>>
      readonly additionalModules: readonly object[]
    })
    get<K extends keyof Services>(service: K): Services[K]
    importXML(xml: string): Promise<{ readonly warnings: readonly unknown[] }>
    saveXML(options: { readonly format: boolean }): Promise<{ readonly xml?: string }>
  }
}

declare module 'bpmn-js/lib/NavigatedViewer.js' {
  import type Modeler from 'bpmn-js/lib/Modeler.js'

  /** Shows and moves about, changes nothing: it has no palette, no modeling and no command stack. */
  const NavigatedViewer: typeof Modeler
  export default NavigatedViewer
}
