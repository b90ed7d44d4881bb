import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { GONGKAI_MODDLE } from '../gongkai-moddle.ts'
import type { Knitted } from './knit-plan.ts'
import type { Drawing } from './lay-out.ts'
import { writeDrawing } from './write-drawing.ts'
import { writeOfChart, writeSaid } from './write-extensions.ts'
import { eventRoots, writeNode } from './write-node.ts'

/** Makes an element of the BPMN model; what is undefined or an empty list is left out of the file. */
export type Make = (type: string, properties: Readonly<Record<string, unknown>>) => ModdleElement

export const NAMESPACE = 'urn:gongkai:flows'
const FEEL = 'https://www.omg.org/spec/DMN/20191111/FEEL/'

const moddle = new BpmnModdle({ gk: GONGKAI_MODDLE })
const make: Make = (type, properties) => moddle.create(type, kept(properties))

/** Writes a plan and its drawing as a BPMN 2.0 file. */
export async function writePlan(plan: Knitted, drawing: Drawing): Promise<string> {
  const roots = eventRoots(make, plan)
  const nodes = new Map(plan.nodes.map((node) => [node.id, writeNode(make, node, roots)]))
  const flows = writeFlows(plan, nodes)
  for (const node of plan.nodes) hangOn(nodes, node.id, node.attachedTo ?? null)
  const notes = plan.notes.map(({ id, text }) =>
    make('bpmn:TextAnnotation', { id, text: text['zh-Hans'], extensionElements: writeSaid(make, text) }),
  )
  const lanes = plan.lanes.map((lane) =>
    make('bpmn:Lane', {
      ...{ id: lane.id, name: lane.name['zh-Hans'] },
      extensionElements: writeSaid(make, lane.name, lane.post ? [make('gk:Step', { ...lane.post })] : []),
      flowNodeRef: plan.nodes.filter((node) => node.lane === lane.id).map(({ id }) => nodes.get(id)),
    }),
  )
  const process = make('bpmn:Process', {
    ...{ id: plan.id, name: plan.name['zh-Hans'], isExecutable: true },
    extensionElements: writeOfChart(make, plan),
    laneSets: [make('bpmn:LaneSet', { id: `${plan.id}-lanes`, lanes })],
    flowElements: [...nodes.values(), ...flows.values()],
    artifacts: notes,
  })
  const pool = make('bpmn:Participant', {
    ...{ id: `${plan.id}-pool`, name: plan.name['zh-Hans'], processRef: process },
    extensionElements: writeSaid(make, plan.name),
  })
  const collaboration = make('bpmn:Collaboration', { id: `${plan.id}-sheet`, participants: [pool] })
  const drawn = new Map([
    ...nodes,
    ...flows,
    ...[pool, ...lanes, ...notes].map((one) => [String(one['id']), one] as const),
  ])
  const file = make('bpmn:Definitions', {
    ...{ id: `${plan.id}-file`, targetNamespace: NAMESPACE, expressionLanguage: FEEL, exporter: 'Gongkai' },
    rootElements: [collaboration, process, ...roots.values()],
    diagrams: [writeDrawing(make, plan, drawing, collaboration, drawn)],
  })
  return (await moddle.toXML(file, { format: true })).xml
}

function writeFlows(plan: Knitted, nodes: ReadonlyMap<string, ModdleElement>): ReadonlyMap<string, ModdleElement> {
  const flows = new Map<string, ModdleElement>()
  for (const { id, name, from, to, condition, isDefault } of plan.flows) {
    const [source, target] = [nodes.get(from), nodes.get(to)]
    const flow = make('bpmn:SequenceFlow', {
      ...{ id, name: name['zh-Hans'] || undefined, sourceRef: source, targetRef: target },
      extensionElements: writeSaid(make, name),
      conditionExpression: condition && make('bpmn:FormalExpression', { body: condition }),
    })
    listOf(source, 'outgoing').push(flow)
    listOf(target, 'incoming').push(flow)
    if (isDefault && source) source['default'] = flow
    flows.set(id, flow)
  }
  return flows
}

function hangOn(nodes: ReadonlyMap<string, ModdleElement>, id: string, host: string | null): void {
  const element = nodes.get(id)
  if (element && host !== null) element['attachedToRef'] = nodes.get(host)
}

function listOf(element: ModdleElement | undefined, name: string): ModdleElement[] {
  const list = element?.[name]
  return Array.isArray(list) ? list : []
}

function kept(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
