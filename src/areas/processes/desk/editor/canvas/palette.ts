import type { ElementFactory, Registering, Tool } from 'bpmn-js/lib/Modeler.js'

type Translate = (words: string) => string

/** What stands in the palette after the tools: the part of BPMN that the house runs. */
const SHAPES = [
  { key: 'start', group: 'event', icon: 'start-event-none', title: 'Create start event', type: 'bpmn:StartEvent' },
  {
    key: 'timer',
    group: 'event',
    icon: 'intermediate-event-catch-timer',
    title: 'Create timer event',
    type: 'bpmn:IntermediateCatchEvent',
    waitsFor: 'bpmn:TimerEventDefinition',
  },
  {
    key: 'message',
    group: 'event',
    icon: 'intermediate-event-catch-message',
    title: 'Create message event',
    type: 'bpmn:IntermediateCatchEvent',
    waitsFor: 'bpmn:MessageEventDefinition',
  },
  { key: 'end', group: 'event', icon: 'end-event-none', title: 'Create end event', type: 'bpmn:EndEvent' },
  { key: 'gateway', group: 'gateway', icon: 'gateway-xor', title: 'Create gateway', type: 'bpmn:ExclusiveGateway' },
  { key: 'task', group: 'activity', icon: 'user-task', title: 'Create task', type: 'bpmn:UserTask' },
  {
    key: 'subprocess',
    group: 'activity',
    icon: 'subprocess-expanded',
    title: 'Create expanded sub-process',
    type: 'bpmn:SubProcess',
    open: true,
  },
  { key: 'note', group: 'artifact', icon: 'text-annotation', title: 'Create note', type: 'bpmn:TextAnnotation' },
] as const

/** The palette, without what the house does not run. Stands in place of bpmn-js's own. */
export class ChartPalette {
  static readonly $inject = [
    'palette',
    'create',
    'elementFactory',
    'handTool',
    'lassoTool',
    'spaceTool',
    'globalConnect',
    'translate',
  ]
  readonly #tools: Readonly<Record<'create' | 'hand' | 'lasso' | 'space' | 'connect', Tool>>
  readonly #factory: ElementFactory
  readonly #translate: Translate

  constructor(
    palette: Registering,
    create: Tool,
    factory: ElementFactory,
    hand: Tool,
    lasso: Tool,
    space: Tool,
    connect: Tool,
    translate: Translate,
  ) {
    this.#tools = { create, hand, lasso, space, connect }
    this.#factory = factory
    this.#translate = translate
    palette.registerProvider(this)
  }

  getPaletteEntries(): Readonly<Record<string, object>> {
    const { create, hand, lasso, space, connect } = this.#tools
    const pool = (event: object) => create.start(event, this.#factory.createParticipantShape())
    return {
      hand: this.#tool('hand-tool', 'Activate hand tool', (event) => hand.activateHand(event)),
      lasso: this.#tool('lasso-tool', 'Activate lasso tool', (event) => lasso.activateSelection(event)),
      space: this.#tool('space-tool', 'Activate create/remove space tool', (event) => space.activateSelection(event)),
      connect: this.#tool('connection-multi', 'Activate global connect tool', (event) => connect.start(event)),
      line: { group: 'tools', separator: true },
      ...Object.fromEntries(SHAPES.map((shape) => [shape.key, this.#shape(shape)])),
      pool: {
        group: 'collaboration',
        className: 'bpmn-icon-participant',
        title: this.#translate('Create pool/participant'),
        action: { dragstart: pool, click: pool },
      },
    }
  }

  #tool(icon: string, title: string, click: (event: object) => void): object {
    return { group: 'tools', className: `bpmn-icon-${icon}`, title: this.#translate(title), action: { click } }
  }

  #shape(shape: (typeof SHAPES)[number]): object {
    const begin = (event: object) =>
      this.#tools.create.start(
        event,
        this.#factory.createShape({
          type: shape.type,
          ...('waitsFor' in shape ? { eventDefinitionType: shape.waitsFor } : {}),
          ...('open' in shape ? { isExpanded: shape.open } : {}),
        }),
      )
    return {
      group: shape.group,
      className: `bpmn-icon-${shape.icon}`,
      title: this.#translate(shape.title),
      action: { dragstart: begin, click: begin },
    }
  }
}
