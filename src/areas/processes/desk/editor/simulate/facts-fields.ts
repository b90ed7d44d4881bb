import type { DeclaredFact } from '#law/flows/chart.ts'
import { said } from '#law/flows/said.ts'
import type { Facts, FactValue } from '#law/flows/state.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { choiceField, lineField } from '../panel/field.ts'

/** A control for each declared fact; `set` is told all facts that have a value. */
export function factsFields(
  board: Board,
  facts: readonly DeclaredFact[],
  values: Facts,
  set: (values: Facts) => void,
): HTMLElement {
  const fields = facts.map((fact) => {
    const value = values[fact.name]
    const props = {
      key: `fact-${fact.name}`,
      label: fact.says ? said(fact.says, board.lang) : fact.name,
      value: value === undefined ? '' : Array.isArray(value) ? value.join('|') : String(value),
      set: (typed: string) => set(withValue(values, fact, typed)),
    }
    const choices = choicesFor(board, fact)
    return choices.length > 0 ? choiceField({ ...props, choices }) : lineField(props, lineKind(fact))
  })
  return make('div', { class: 'fields' }, fields)
}

function choicesFor({ words }: Board, { type, values }: DeclaredFact) {
  const unknown = { value: '', label: words.notSaid }
  if (values.length > 0) return [unknown, ...values.map((value) => ({ value, label: value }))]
  if (type !== 'boolean') return []
  return [unknown, { value: 'true', label: words.yes }, { value: 'false', label: words.no }]
}

function lineKind({ type }: DeclaredFact): 'text' | 'number' | 'date' {
  return type === 'number' || type === 'date' ? type : 'text'
}

function withValue(values: Facts, { name, type }: DeclaredFact, typed: string): Facts {
  const { [name]: _, ...others } = values
  const value = typed === '' ? undefined : read(type, typed)
  return value === undefined ? others : { ...others, [name]: value }
}

function read(type: DeclaredFact['type'], typed: string): FactValue | undefined {
  switch (type) {
    case 'boolean':
      return typed === 'true'
    case 'number':
      return Number.isFinite(Number(typed)) ? Number(typed) : undefined
    case 'list':
      return typed.split('|').map((each) => each.trim())
    default:
      return typed
  }
}
