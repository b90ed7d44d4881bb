import type { Lang } from '#base/text.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { readFactWords } from '#platform/lawbook/read-fact-words.ts'
import { toTraditional } from '#platform/words/traditional.ts'

const { names: NAMES, units: UNITS } = readFactWords()

/**
 * What a fact or a factor is called in a language. English names stand in `lawbook/penalties/fact-words.yaml`; a standard
 * that is drafted here may have others, and then the words of its code stand in for one.
 */
export function factName(lang: Lang, { name, label }: Pick<FactShape, 'name' | 'label'>): string {
  if (lang === 'zh-Hans') return label
  if (lang === 'zh-Hant') return toTraditional(label)
  const words = name.replaceAll('_', ' ')
  return NAMES.get(label) ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** What a unit is called; one that the table does not know is said as it is. */
export function unitName(lang: Lang, unit: string): string {
  return UNITS.get(unit)?.[lang] ?? unit
}
