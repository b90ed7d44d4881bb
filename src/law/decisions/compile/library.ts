import type { Decision, DecisionService, InputData, KnowledgeModel, Model } from '../model.ts'
import { compileDecision } from './decision-unit.ts'
import { compileKnowledge, compileService } from './function-unit.ts'
import { compileInput } from './input-unit.ts'
import type { Reports } from './reports.ts'
import { type Types, typesOf } from './types.ts'
import type { Unit } from './unit.ts'

/** The elements of a model and of those it imports, compiled when first asked for. */
export interface Library {
  readonly reports: Reports
  /** The unit behind a reference (`#id`, `namespace#id`) in a model; null where there is none, or it needs itself. */
  readonly unit: (href: string, from: Model) => Unit | null
  /** A place in a session for a unit more. */
  readonly place: () => number
  /** Makes a unit known before it is done: what calls itself finds itself. */
  readonly announce: (unit: Unit) => void
  readonly types: (model: Model) => Types
  /** The import under whose name a model's elements are known in another; null for its own. */
  readonly importName: (href: string, from: Model) => string | null
}

/** A library over models; those of one namespace hide each other, the first wins. */
export function libraryOf(models: readonly Model[]): Library {
  const reports: Reports = []
  const units = new Map<string, Unit | 'open'>()
  let places = 0
  const typesMade = new Map<Model, Types>()
  const modelOf = (namespace: string): Model | undefined => models.find((model) => model.namespace === namespace)

  const library: Library = {
    reports,
    unit: (href, from) => {
      const { namespace, id } = split(href, from)
      const model = modelOf(namespace)
      return model ? unitIn(model, id) : null
    },
    place: () => {
      places += 1
      return places - 1
    },
    announce: (unit) => units.set(unit.key, unit),
    types: (model) => {
      const known = typesMade.get(model)
      if (known) return known
      const imported = (namespace: string): Types | null => {
        const other = modelOf(namespace)
        return other && other !== model ? library.types(other) : null
      }
      const made = typesOf(model, imported, reports)
      typesMade.set(model, made)
      return made
    },
    importName: (href, from) => {
      const { namespace } = split(href, from)
      return namespace === from.namespace
        ? null
        : (from.imports.find((each) => each.namespace === namespace)?.name ?? '')
    },
  }

  function unitIn(model: Model, id: string): Unit | null {
    const key = `${model.namespace}#${id}`
    const known = units.get(key)
    if (known) return known === 'open' ? null : known
    units.set(key, 'open')
    const made = compileElement(model, id, key, library)
    if (made) units.set(key, made)
    else units.delete(key)
    return made
  }
  return library
}

function split(href: string, from: Model): { readonly namespace: string; readonly id: string } {
  const cut = href.lastIndexOf('#')
  return { namespace: cut <= 0 ? from.namespace : href.slice(0, cut), id: href.slice(cut + 1) }
}

type Element = InputData | Decision | KnowledgeModel | DecisionService

function compileElement(model: Model, id: string, key: string, library: Library): Unit | null {
  const has = (element: Element): boolean => (element.id || element.name) === id
  const input = model.inputs.find(has)
  if (input) return compileInput(input, model, key, library)
  const decision = model.decisions.find(has)
  if (decision) return compileDecision(decision, model, key, library)
  const knowledge = model.knowledge.find(has)
  if (knowledge) return compileKnowledge(knowledge, model, key, library)
  const service = model.services.find(has)
  return service ? compileService(service, model, key, library) : null
}
