import { parseDay } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { factsAsked } from '#law/flows/asked-facts.ts'
import type { Chart, DeclaredFact } from '#law/flows/chart.ts'

/** A fact as somebody tells it when a step is done. */
export type ToldFacts = Readonly<Record<string, string | number | boolean>>

/** Facts that verbs of this area tell by themselves; nobody types them. */
const OWN: readonly string[] = ['collected', 'intake', 'outcome']

/** The facts on which the chart branches right after a step, besides those a verb tells by itself. */
export function factsToTell(chart: Chart, element: string): readonly DeclaredFact[] {
  return factsAsked(chart, element).filter(({ name }) => !OWN.includes(name))
}

/**
 * The facts that are asked, out of what was told with a step: of their declared type, and one of the published values
 * where there are such. Whatever else was told is left out; one that is missing or does not fit is refused by its name.
 */
export function readFacts(asked: readonly DeclaredFact[], told: ToldFacts): Outcome<ToldFacts> {
  const read = asked.map((fact) => ({ fact, value: toldValue(fact, told[fact.name]) }))
  const wrong = read.find(({ value }) => value === null)
  if (wrong) {
    const { says, name } = wrong.fact
    return refuse({ code: 'cases.fact-needed', kind: 'invalid', facts: { fact: says?.['zh-Hans'] ?? name } })
  }
  return done(Object.fromEntries(read.flatMap(({ fact, value }) => (value === null ? [] : [[fact.name, value]]))))
}

/** The journal keeps whole numbers only, and never forgets: no telephone or identity number is as short. */
const NUMBER = /^-?\d{1,10}$/

/**
 * What was told as the declared type has it, also out of the text of a form; null where it does not fit. Words are among
 * those published, never free: they go into the journal, where nothing personal may stand.
 */
function toldValue({ type, values }: DeclaredFact, told: ToldFacts[string] | undefined): ToldFacts[string] | null {
  const text = String(told ?? '').trim()
  if (text === '' || (values.length > 0 && !values.includes(text))) return null
  if (type === 'number') return NUMBER.test(text) ? Number(text) : null
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : null
  if (type === 'date') return parseDay(text) ? text : null
  return values.length > 0 ? text : null
}
