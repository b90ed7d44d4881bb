import { compileFeel, type Names } from '#law/feel/compile.ts'
import type { FeelFault } from '#law/feel/faults.ts'
import { type FeelValue, isContext, isList, isNumber } from '#law/feel/values/value.ts'
import type { Chart } from './chart.ts'
import type { Facts, FactValue } from './state.ts'

/** FEEL, compiled once. */
export interface Question {
  /** Why it cannot be asked at all; whoever has such a question has a chart that should not have been published. */
  readonly faults: readonly FeelFault[]
  /** Its value over the facts; null where it has none, be it for a fact that is not known yet. */
  readonly ask: (facts: Facts) => FactValue
}

/** The names a question may use: declared facts and elements of several instances; null where any name may be used. */
export function namesOf({ facts, nodes }: Chart): Names | null {
  if (facts.length === 0) return null
  const elements = nodes.flatMap(({ multi }) => (multi?.element ? [[multi.element, 'any'] as const] : []))
  return Object.fromEntries([...elements, ...facts.map(({ name, type }) => [name, type] as const)])
}

/** Compiles what a flow, a collection or a completion condition asks. */
export function questionOf(source: string, names: Names | null, more: Names = {}): Question {
  const compiled = names === null ? compileFreely(source, more) : compileFeel(source, { ...names, ...more })
  if (!compiled.ok) return { faults: compiled.faults, ask: () => null }
  return {
    faults: [],
    ask: (facts) => {
      const result = compiled.evaluate(facts)
      return result.ok ? plain(result.value) : null
    },
  }
}

/** A chart that declares nothing may ask for anything: what is not known is declared until nothing else is missing. */
function compileFreely(source: string, names: Names): ReturnType<typeof compileFeel> {
  const compiled = compileFeel(source, names)
  const unknown = compiled.ok ? [] : compiled.faults.filter(({ code }) => code === 'unknown-name')
  const found = unknown.flatMap(({ facts }) => (facts['name'] === undefined ? [] : [facts['name']]))
  if (found.every((name) => name in names)) return compiled
  return compileFreely(source, { ...names, ...Object.fromEntries(found.map((name) => [name, 'any' as const])) })
}

/** As JSON holds it; what JSON has no word for (ranges, times, functions) is null: no fact can be one. */
function plain(value: FeelValue): FactValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (isNumber(value)) return value.toNumber()
  if (isList(value)) return value.map(plain)
  if (isContext(value)) return Object.fromEntries([...value].map(([key, entry]) => [key, plain(entry)]))
  if (value.kind !== 'date') return null
  const digits = (n: number, length: number): string => String(n).padStart(length, '0')
  return `${digits(value.year, 4)}-${digits(value.month, 2)}-${digits(value.day, 2)}`
}
