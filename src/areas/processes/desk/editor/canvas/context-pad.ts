import type { Drawn, ElementFactory, Registering, Shape, Tool } from 'bpmn-js/lib/Modeler.js'

type Entries = Record<string, object>

interface AutoPlace {
  append(source: Shape, shape: Shape): void
}

/** Entries of bpmn-js that lead to nothing the house runs. */
const NOT_OURS = [
  'append.intermediate-event',
  'append.condition-intermediate-event',
  'append.signal-intermediate-event',
  'append.compensation-activity',
]

/** Takes away what the house does not run from the buttons beside a selected element; a task appended has a post. */
export class ChartContextPad {
  static readonly $inject = ['contextPad', 'create', 'elementFactory', 'autoPlace', 'translate']
  readonly #create: Tool
  readonly #factory: ElementFactory
  readonly #autoPlace: AutoPlace
  readonly #translate: (words: string) => string

  constructor(
    contextPad: Registering,
    create: Tool,
    factory: ElementFactory,
    autoPlace: AutoPlace,
    translate: (words: string) => string,
  ) {
    this.#create = create
    this.#factory = factory
    this.#autoPlace = autoPlace
    this.#translate = translate
    contextPad.registerProvider(500, this) // after bpmn-js's own, so that its entries are there to be taken away
  }

  getContextPadEntries(_element: Drawn): (entries: Entries) => Entries {
    return (entries) => {
      const ours = Object.fromEntries(Object.entries(entries).filter(([key]) => !NOT_OURS.includes(key)))
      return 'append.append-task' in ours ? { ...ours, 'append.append-task': this.#appendTask() } : ours
    }
  }

  #appendTask(): object {
    const task = () => this.#factory.createShape({ type: 'bpmn:UserTask' })
    return {
      group: 'model',
      className: 'bpmn-icon-user-task',
      title: this.#translate('Append task'),
      action: {
        click: (_event: object, source: Shape) => this.#autoPlace.append(source, task()),
        dragstart: (event: object, source: Shape) => this.#create.start(event, task(), { source }),
      },
    }
  }
}
