import { scopeOf } from '../../feel/compile/scope.ts'
import { newRun, type Run, Wrong } from '../../feel/run.ts'
import { coerce } from '../../feel/types/coerce.ts'
import type { FeelType } from '../../feel/types/type.ts'
import type { FeelFunction, FeelValue } from '../../feel/values/value.ts'
import type { DecisionService, KnowledgeModel, Model } from '../model.ts'
import { exprOfBox } from './boxed.ts'
import { compileBoxedFunction } from './boxed-function.ts'
import { resultType } from './embed.ts'
import type { Library } from './library.ts'
import { newWork } from './reports.ts'
import { surroundingsOf } from './requirements.ts'
import type { Session, Unit } from './unit.ts'

/** A business knowledge model: a function over its parameters and the knowledge it requires. It may call itself. */
export function compileKnowledge(knowledge: KnowledgeModel, model: Model, key: string, library: Library): Unit {
  const { logic } = knowledge
  const types = library.types(model)
  const params = (logic?.params ?? []).map((param) => ({ name: param.name, type: types(param.typeRef) ?? 'any' }))
  const declared =
    resultType(types(logic?.typeRef || logic?.body?.typeRef || '')) ?? resultType(types(knowledge.variable.typeRef))
  const unit = announce(knowledge.variable.name, params, declared ?? 'any', key, library)
  const around = surroundingsOf(knowledge.requires, model, library)
  const work = newWork(scopeOf(around.names), types)
  const body = logic?.body ? exprOfBox(logic.body, knowledge.name, library.reports) : null
  const made = logic && compileBoxedFunction(logic, body, work, knowledge.name, library.reports)
  const session: Session = { run: newRun(), values: [], made: [] }
  const value = made?.code({ slots: around.values((each) => each.value(session)), up: null, run: session.run }) ?? null
  if (isFunction(value)) {
    const call: Call = (args, run) => {
      const result = value.call(args, run)
      return declared === null || result instanceof Wrong ? result : coerce(result, declared)
    }
    unit.become(call, declared ?? value.returns)
  }
  return unit
}

/**
 * A decision service: a function of its input data, then its input decisions; its value is that of its output
 * decision, or a context of several (DMN 1.5 §10.4). Decisions inside are made anew in each call.
 */
export function compileService(service: DecisionService, model: Model, key: string, library: Library): Unit {
  const inputs = [...service.inputData, ...service.inputDecisions].flatMap((href) => library.unit(href, model) ?? [])
  const params = inputs.map((unit) => ({ name: unit.name, type: unit.type }))
  const returns = resultType(library.types(model)(service.variable.typeRef))
  const unit = announce(service.variable.name, params, returns ?? 'any', key, library)
  const outputs = service.outputs.flatMap((href) => library.unit(href, model) ?? [])
  unit.become((args, run) => {
    if (args.length !== inputs.length) return new Wrong('arguments', { name: service.name })
    const values: FeelValue[] = []
    for (const [index, input] of inputs.entries()) {
      const value = coerce(args[index] ?? null, input.type)
      if (value instanceof Wrong) return value
      values[input.index] = value
    }
    const result = resultOf(outputs, { run, values, made: [] })
    return returns ? coerce(result, returns) : result
  }, returns ?? typeOfOutputs(outputs))
  return unit
}

function typeOfOutputs(outputs: readonly Unit[]): FeelType {
  const [only] = outputs
  if (outputs.length === 1 && only) return only.type
  return { context: Object.fromEntries(outputs.map((output) => [output.name, output.type])) }
}

function resultOf(outputs: readonly Unit[], session: Session): FeelValue {
  const [only] = outputs
  if (outputs.length === 1 && only) return only.value(session)
  return new Map(outputs.map((output) => [output.name, output.value(session)]))
}

type Call = FeelFunction['call']
const NOT_YET: Call = () => new Wrong('external')

/** A unit known by its signature before its logic is compiled, so that it may be called from inside itself. */
function announce(
  name: string,
  params: FeelFunction['params'],
  returns: FeelType,
  key: string,
  library: Library,
): Unit & { readonly become: (call: Call, returns: FeelType) => void } {
  const known = { call: NOT_YET, returns }
  const called: FeelFunction = {
    kind: 'function',
    name,
    params,
    get returns() {
      return known.returns
    },
    call: (args: readonly FeelValue[], run: Run) => known.call(args, run),
  }
  const unit = {
    kind: 'function' as const,
    key,
    index: library.place(),
    name,
    get type() {
      return { function: { params: params.map((param) => param.type), returns: known.returns } }
    },
    value: (): FeelValue => called,
    become: (call: Call, as: FeelType): void => {
      known.call = call
      known.returns = as
    },
  }
  library.announce(unit)
  return unit
}

const isFunction = (value: FeelValue): value is FeelFunction =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'function'
