import type { NoPenaltyEntry } from '#law/penalties/book/no-penalty-entry.ts'
import { HARMS } from '#law/penalties/no-penalty.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { LAW_FACTS } from '../../measured/law-facts.ts'
import { listFact } from '../../measured/list-asked.ts'

/** What the law asks whatever the standard, as facts of a form: their names stand beside those of the standard. */
export const LAW_SHAPES: readonly FactShape[] = Object.entries(LAW_FACTS).map(([key, name]) => ({
  ...{ name, label: name, unit: null, least: null, whole: false, needed: false },
  ...(key === 'harm' ? { type: 'string', words: HARMS } : { type: 'boolean', words: null }),
}))

/** What lists of breaches without a penalty ask beside the standard, each fact once, under the names `Proposed.facts` has. */
export function listShapes(entries: readonly NoPenaltyEntry[], asked: readonly FactShape[]): readonly FactShape[] {
  const byName = new Map(entries.flatMap(({ facts }) => facts.map((fact) => [fact.name, fact])))
  const others = [...byName.values()].filter(({ name }) => asked.every((fact) => fact.name !== name))
  return others.map((fact) => ({ ...fact, name: listFact(fact.name), needed: false }))
}
