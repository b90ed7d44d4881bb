import type { ModdleElement } from 'bpmn-moddle'
import type { Aside, Note, Tie } from '../beside.ts'
import { allOf, flagOf, idOf, oneOf, wordOf } from './element.ts'
import { scopesOf } from './processes.ts'
import { nameOf } from './said.ts'

const KINDS: Readonly<Record<string, Aside['kind']>> = {
  'bpmn:DataObjectReference': 'data',
  'bpmn:DataStoreReference': 'store',
  'bpmn:Group': 'group',
  'bpmn:DataInput': 'input',
  'bpmn:DataOutput': 'output',
}

/** What is drawn and never runs: notes, data, stores, groups, and the dotted lines to them. */
export function readAsides(
  collaborations: readonly ModdleElement[],
  processes: readonly ModdleElement[],
): { readonly notes: readonly Note[]; readonly asides: readonly Aside[]; readonly ties: readonly Tie[] } {
  const holders = [...collaborations, ...processes.flatMap((each) => scopesOf(each).map(({ holder }) => holder))]
  const artifacts = holders.flatMap((each) => allOf(each, 'artifacts'))
  const ties = [...artifacts.flatMap(association), ...holders.flatMap(dataTies)]
  const elements = [
    ...artifacts,
    ...holders.flatMap((each) => allOf(each, 'flowElements')),
    ...processes.flatMap(ports),
  ]
  return {
    notes: artifacts.filter(({ $type }) => $type === 'bpmn:TextAnnotation').map((each) => noteOf(each, ties)),
    asides: elements.flatMap((each) => asideOf(each)),
    ties,
  }
}

function noteOf(element: ModdleElement, ties: readonly Tie[]): Note {
  const id = idOf(element)
  const about = ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  return { id, text: { ...nameOf(element), 'zh-Hans': wordOf(element, 'text') ?? '' }, about }
}

function asideOf(element: ModdleElement): readonly Aside[] {
  const kind = KINDS[element.$type]
  if (!kind) return []
  const data = oneOf(element, 'dataObjectRef') ?? oneOf(element, 'dataStoreRef') ?? element
  const value = oneOf(element, 'categoryValueRef')
  const name = value ? { 'zh-Hans': wordOf(value, 'value') ?? '' } : nameOf(element, data === element ? null : data)
  return [{ id: idOf(element), kind, name, many: flagOf(data, 'isCollection', false) }]
}

/** Data that comes from or goes to the outside of a process. */
function ports(process: ModdleElement): readonly ModdleElement[] {
  const inside = oneOf(process, 'ioSpecification')
  return inside ? [...allOf(inside, 'dataInputs'), ...allOf(inside, 'dataOutputs')] : []
}

function association(element: ModdleElement): readonly Tie[] {
  if (element.$type !== 'bpmn:Association') return []
  const [from, to] = [oneOf(element, 'sourceRef'), oneOf(element, 'targetRef')]
  const directed = ['One', 'Both'].includes(String(element['associationDirection']))
  return from && to ? [{ id: idOf(element), from: idOf(from), to: idOf(to), directed }] : []
}

/** Data associations are written inside the activity, and are drawn from or to it. */
function dataTies(holder: ModdleElement): readonly Tie[] {
  return allOf(holder, 'flowElements').flatMap((each) => {
    const ins = allOf(each, 'dataInputAssociations').flatMap((tie): readonly Tie[] => {
      const [source] = allOf(tie, 'sourceRef')
      return source ? [{ id: idOf(tie), from: idOf(source), to: idOf(each), directed: true }] : []
    })
    const outs = allOf(each, 'dataOutputAssociations').flatMap((tie): readonly Tie[] => {
      const target = oneOf(tie, 'targetRef')
      return target ? [{ id: idOf(tie), from: idOf(each), to: idOf(target), directed: true }] : []
    })
    return [...ins, ...outs]
  })
}
