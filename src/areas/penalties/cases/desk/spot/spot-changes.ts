import type { FactShape } from '#law/penalties/standards/standard.ts'
import { fieldOf } from '../../../standards/calculator/read-form.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import { type Posted, text } from '../posted.ts'

/** Fields of what it is changed to once the party was right: those of the form, with this before their names. */
const CHANGED = 'changed.'
export const changedField = (name: string): string => `${CHANGED}${name}`

/** Facts that may be entered anew, under names of their own, and what they are called. */
export function changedShapes(shapes: readonly FactShape[]): readonly FactShape[] {
  return shapes.map((shape) => ({ ...shape, name: changedField(shape.name), needed: false }))
}

export function withChangedNames(said: Said): Said {
  const names = Object.entries(said.facts).map(([name, label]) => [changedField(name), label])
  return { ...said, facts: { ...said.facts, ...Object.fromEntries(names) } }
}

/** The form as it reads after the change: facts that were left empty stay as they were, everything else is as entered. */
export function withChanges(posted: Posted): Posted {
  const facts = Object.entries(posted).flatMap(([field, value]): [string, unknown][] => {
    const anew = field.startsWith(fieldOf(CHANGED)) && text(value) !== ''
    return anew ? [[fieldOf(field.slice(fieldOf(CHANGED).length)), value]] : []
  })
  const others = ['outcome', 'noPenaltyGround', 'fine', 'also', 'tier', 'reasons'].map((name) => [
    name,
    posted[changedField(name)],
  ])
  return { ...posted, ...Object.fromEntries(facts), ...Object.fromEntries(others) }
}
