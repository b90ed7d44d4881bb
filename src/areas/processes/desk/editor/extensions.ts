import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from './board.ts'
import { isModdle, type Subject } from './subject.ts'

/** Extension elements of one type, e.g. `gk:Limit`, in the order of the file. */
export function extensionsOf(of: Moddle, type: string): readonly Moddle[] {
  return valuesOf(of).filter(({ $type }) => $type === type)
}

/** What an extension element says under a name; null where it says nothing. */
export function saidBy(extension: Moddle | undefined, name: string): string | null {
  const value = extension?.get(name)
  return value === undefined || value === null || value === '' ? null : String(value)
}

/** Adds one at the end. Can be undone, like everything below. */
export function addExtension({ get }: Board, { drawn, of }: Subject, type: string, properties: object): void {
  const added = get('bpmnFactory').create(type, properties)
  const holder = of.get('extensionElements')
  if (isModdle(holder)) {
    added.$parent = holder
    get('modeling').updateModdleProperties(drawn, holder, { values: [...valuesOf(of), added] })
    return
  }
  const made = get('bpmnFactory').create('bpmn:ExtensionElements', { values: [added] })
  made.$parent = of
  added.$parent = made
  get('modeling').updateModdleProperties(drawn, of, { extensionElements: made })
}

/** Changes what one says. */
export function changeExtension({ get }: Board, { drawn }: Subject, extension: Moddle, properties: object): void {
  get('modeling').updateModdleProperties(drawn, extension, properties)
}

/** Takes one away; the holder with it when it was the last. */
export function removeExtension({ get }: Board, { drawn, of }: Subject, extension: Moddle): void {
  const rest = valuesOf(of).filter((each) => each !== extension)
  const holder = of.get('extensionElements')
  if (rest.length > 0 && isModdle(holder)) get('modeling').updateModdleProperties(drawn, holder, { values: rest })
  else get('modeling').updateModdleProperties(drawn, of, { extensionElements: undefined })
}

/** Says something under a type of which there is one at most; an extension that says nothing any more goes. */
export function setExtension(
  board: Board,
  subject: Subject,
  type: string,
  properties: Readonly<Record<string, unknown>>,
  which: (extension: Moddle) => boolean = () => true,
): void {
  const there = extensionsOf(subject.of, type).find(which)
  const said = Object.values(properties).some((value) => value !== undefined)
  if (!there) {
    if (said) addExtension(board, subject, type, properties)
    return
  }
  const after = { ...ownOf(there), ...properties }
  const empty = Object.entries(after).every(([name, value]) => value === undefined || name === 'lang')
  if (empty) removeExtension(board, subject, there)
  else changeExtension(board, subject, there, properties)
}

function valuesOf(of: Moddle): readonly Moddle[] {
  const holder = of.get('extensionElements')
  const values = isModdle(holder) ? holder.get('values') : []
  return Array.isArray(values) ? values.filter(isModdle) : []
}

/** What the file wrote on an element, without defaults. */
function ownOf(extension: Moddle): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(extension).filter(([name]) => !name.startsWith('$')))
}
