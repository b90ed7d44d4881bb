import { scopeOf } from '../../feel/compile/scope.ts'
import { compilePart } from '../../feel/compile/work.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { Decision, Model } from '../model.ts'
import { exprOfBox } from './boxed.ts'
import { coerced } from './embed.ts'
import type { Library } from './library.ts'
import { newWork } from './reports.ts'
import { surroundingsOf } from './requirements.ts'
import type { Session, Unit } from './unit.ts'

/** A decision: its logic over what it requires, made once a session, as its variable's type wants it. */
export function compileDecision(decision: Decision, model: Model, key: string, library: Library): Unit {
  const types = library.types(model)
  const around = surroundingsOf(decision.requires, model, library)
  const work = newWork(scopeOf(around.names), types)
  const declared = types(decision.variable.typeRef)
  const logic = decision.logic && compilePart(exprOfBox(decision.logic, decision.name, library.reports), work)
  const typed = logic && declared && declared !== 'any' ? coerced(logic, declared) : logic
  const make = (session: Session): FeelValue =>
    typed ? typed.code({ slots: around.values((unit) => unit.value(session)), up: null, run: session.run }) : null
  const index = library.place()
  const unit: Unit = {
    kind: 'decision',
    key,
    index,
    name: decision.variable.name,
    type: declared ?? logic?.type ?? 'any',
    value: (session) => {
      const known = session.values[index]
      if (known !== undefined) return known
      const value = make(session)
      session.values[index] = value
      session.made.push(unit)
      return value
    },
  }
  return unit
}
