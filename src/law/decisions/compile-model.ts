import { type FeelError, type Fired, newRun, Wrong } from '../feel/run.ts'
import { readInput } from '../feel/values/input.ts'
import type { FeelDateTime, FeelValue } from '../feel/values/value.ts'
import { Answer } from './answer.ts'
import { type Facts, factOf, readFacts } from './compile/facts.ts'
import { libraryOf } from './compile/library.ts'
import type { ModelReport } from './compile/reports.ts'
import type { Session, Unit } from './compile/unit.ts'
import type { Decision, DecisionService, KnowledgeModel, Model } from './model.ts'

/** A decision model, compiled. */
export interface CompiledModel {
  readonly model: Model
  /** SHA-256 of its file, which every answer carries. */
  readonly hash: string
  /** Those it imports. */
  readonly imported: readonly Model[]
  /** What is wrong with its texts. A model with faults is not published; what of it can be decided is decided all the same. */
  readonly reports: readonly ModelReport[]
  /** The facts it asks for, by name: its own input data and that of models it imports. */
  readonly inputs: readonly Unit[]
  readonly decide: (decision: string, facts: Facts, how?: How) => Decided
  /** Calls a business knowledge model or a decision service; arguments by name of the parameter. */
  readonly call: (invocable: string, facts: Facts, how?: How) => Decided
}

export interface How {
  /** The moment the question is asked for; without it the functions that ask the clock fail. */
  readonly now?: FeelDateTime
}

/** What came of it, and all it took to come to it. */
export interface Decided {
  readonly decision: string
  /** Of the file that answered. */
  readonly hash: string
  readonly value: FeelValue
  /** Everything that went wrong or was missing on the way; null with none of it is a null that was meant. */
  readonly errors: readonly FeelError[]
  /** Decisions made on the way, in order, the asked one last. */
  readonly made: readonly { readonly decision: string; readonly value: FeelValue }[]
  /** Tables asked on the way, with the rules that fitted. */
  readonly fired: readonly Fired[]
  /** The facts as they were read. */
  readonly facts: ReadonlyMap<string, FeelValue>
}

/** Compiles a model with those it imports; imports that are missing leave their names unknown. */
export function compileModel(model: Model, imported: readonly Model[], hash: string): CompiledModel {
  const library = libraryOf([model, ...imported])
  const unitOf = (id: string, from: Model): Unit[] => {
    const unit = library.unit(`#${id}`, from)
    return unit ? [unit] : []
  }
  for (const { name } of model.types) library.types(model)(name)
  const inputs = [model, ...imported].flatMap((each) =>
    each.inputs.flatMap((input) => unitOf(input.id || input.name, each)),
  )
  const decisions = byName(model.decisions, unitOf, model)
  const functions = byName([...model.knowledge, ...model.services], unitOf, model)
  const asked = inputs.map((unit) => ({
    unit,
    qualified: imported.length === 0 ? null : `${unit.key.slice(0, unit.key.lastIndexOf('#'))}#${unit.name}`,
  }))

  function ask(
    unit: Unit | undefined,
    name: string,
    facts: Facts,
    how: How,
    value: (unit: Unit, session: Session) => FeelValue,
  ): Decided {
    const run = newRun(how.now ?? null)
    const session: Session = { run, values: [], made: [] }
    readFacts(asked, facts, session)
    if (!unit) run.errors.push({ kind: 'unknown-name', facts: { name }, from: 0, to: 0 })
    const result = unit ? value(unit, session) : null
    return new Answer(name, hash, result, asked, session)
  }

  return {
    model,
    hash,
    imported,
    reports: library.reports,
    inputs,
    decide: (name, facts, how = {}) =>
      ask(decisions.get(name), name, facts, how, (unit, session) => unit.value(session)),
    call: (name, facts, how = {}) =>
      ask(functions.get(name), name, facts, how, (unit, session) => callByName(unit, facts, session)),
  }
}

/** Units by the names of their elements, and by those of their variables where these differ. */
function byName(
  elements: readonly (Decision | KnowledgeModel | DecisionService)[],
  unitOf: (id: string, from: Model) => readonly Unit[],
  model: Model,
): ReadonlyMap<string, Unit> {
  const found = elements.flatMap(({ id, name }) => unitOf(id || name, model).map((unit) => ({ name, unit })))
  return new Map([
    ...found.map(({ unit }) => [unit.name, unit] as const),
    ...found.map(({ name, unit }) => [name, unit] as const),
  ])
}

function callByName(unit: Unit, facts: Facts, session: Session): FeelValue {
  const called = unit.value(session)
  if (typeof called !== 'object' || called === null || !('kind' in called) || called.kind !== 'function') return null
  const args: FeelValue[] = []
  for (const param of called.params) {
    const value = readInput(factOf(facts, param.name), param.type)
    if (value instanceof Wrong) return fail(session, value)
    args.push(value)
  }
  const result = called.call(args, session.run)
  return result instanceof Wrong ? fail(session, result) : result
}

function fail(session: Session, wrong: Wrong): null {
  session.run.errors.push({ kind: wrong.kind, facts: wrong.facts, from: 0, to: 0 })
  return null
}
