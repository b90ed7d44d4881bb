import type { Translate } from './open-canvas.ts'

/** Says what bpmn-js shows in the words of the page; what it may say of things we do not offer stays in English. */
export function translateBy(dictionary: Readonly<Record<string, string>>): Translate {
  return (words, places = {}) =>
    (dictionary[words] ?? words).replace(/\{([^}]+)\}/g, (whole, name: string) => places[name] ?? whole)
}
