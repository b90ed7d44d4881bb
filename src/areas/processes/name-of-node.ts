import type { Lang } from '#base/text.ts'
import type { Node } from '#law/flows/chart.ts'
import { inWords } from './words-of-chart.ts'

/** As people call a step: its name; the id of the file where it has none. */
export function nameOfNode(lang: Lang, { id, name }: Pick<Node, 'id' | 'name'>): string {
  return inWords(lang, name) || id
}
