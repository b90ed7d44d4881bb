import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from './board.ts'
import { extensionsOf, saidBy } from './extensions.ts'

/** The name of an element of the file in the language of the page; Chinese where the file has no other. */
export function nameOf({ lang, words }: Board, of: Moddle): string {
  const says = extensionsOf(of, 'gk:Says').find((each) => each.get('lang') === lang)
  return saidBy(says, 'words') ?? (of.name || words.unnamed)
}
