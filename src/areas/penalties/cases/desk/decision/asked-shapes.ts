import type { NoPenaltyEntry } from '#law/penalties/book/no-penalty-entry.ts'
import { HARMS } from '#law/penalties/no-penalty.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { LAW_FACTS } from '../../law-facts.ts'

/** What the law asks whatever the standard, as facts of a form: their names stand beside those of the standard. */
export const LAW_SHAPES: readonly FactShape[] = Object.entries(LAW_FACTS).map(([key, name]) => ({
  ...{ name, label: name, unit: null, least: null, whole: false, needed: false },
  ...(key === 'harm' ? { type: 'string', words: HARMS } : { type: 'boolean', words: null }),
}))

/** What a list of breaches without a penalty asks besides, under the names `Proposed.facts` has for it. */
export function listShapes(entry: NoPenaltyEntry | null): readonly FactShape[] {
  return (entry?.facts ?? []).map((fact) => ({ ...fact, name: `list.${fact.name}`, needed: false }))
}
