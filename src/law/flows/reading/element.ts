import type { ModdleElement } from 'bpmn-moddle'

/** A word of an element: the attribute or body `name`; null where it is absent or blank. */
export function wordOf(element: ModdleElement, name: string): string | null {
  const value = element[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A number of an element; null where it is absent or no number. */
export function numberOf(element: ModdleElement, name: string): number | null {
  const value = element[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A yes or no of an element, with the standard's default where the file is silent. */
export function flagOf(element: ModdleElement, name: string, silent: boolean): boolean {
  const value = element[name]
  return typeof value === 'boolean' ? value : silent
}

/** An element inside, or one that is pointed at; null where there is none or the pointer leads nowhere. */
export function oneOf(element: ModdleElement, name: string): ModdleElement | null {
  const value = element[name]
  return isElement(value) ? value : null
}

/** All elements inside or pointed at, in the order of the file. */
export function allOf(element: ModdleElement, name: string): readonly ModdleElement[] {
  const value = element[name]
  return Array.isArray(value) ? value.filter(isElement) : []
}

/** The id; empty where the file gives none, and then nothing can point at it. */
export function idOf(element: ModdleElement): string {
  return wordOf(element, 'id') ?? ''
}

/** Extension elements of one type, e.g. `gk:Limit`. */
export function extrasOf(element: ModdleElement, type: string): readonly ModdleElement[] {
  const holder = oneOf(element, 'extensionElements')
  return holder ? allOf(holder, 'values').filter((each) => each.$type === type) : []
}

function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, '$type') === 'string'
}
