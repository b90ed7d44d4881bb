import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { tick } from '../clocks/index.ts'
import { readBodies, settleBodies } from '../organisations/index.ts'
import { hearTimer } from './hear-timer.ts'
import { settleCharts } from './settle-charts.ts'

const SETTLE = { kind: 'machine', name: 'settle' } as const

/** A Monday on which the examples happen; their charts are in force since the first day of that year. */
export const MONDAY: Moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
export const IN_FORCE_SINCE = day('2026-01-01')

/** Settles the bodies, and example charts by id, all answered for by the market supervision bureau. */
export async function settledCharts(db: Db, charts: Readonly<Record<string, string>>): Promise<void> {
  accepted(await inTransaction(db, MONDAY, (tx) => settleBodies(tx, SETTLE, readBodies())))
  const fresh = Object.entries(charts).map(([id, xml]) => ({ id, body: 'market', xml }))
  accepted(await inTransaction(db, MONDAY, (tx) => settleCharts(tx, SETTLE, fresh, IN_FORCE_SINCE)))
}

/** Lets time run out: lights turn, and the timers of charts that are over ring. A failure of the hearing is thrown. */
export async function ringTimers(db: Db, moment: Moment): Promise<void> {
  accepted(await inTransaction(db, moment, async (tx) => done((await tick(tx)).length)))
  const { failures } = await follow(db, moment, { name: 'processes.timers', hears: ['clock.turned'], hear: hearTimer })
  if (failures[0]) throw failures[0].error
}

/** Somebody with one post in a body of the lawbook. */
export function officerOf(bodyCode: string, role: Role, staffId: string): Officer {
  const body = readBodies().find((one) => one.id === bodyCode)
  if (!body) throw new Error(`no body ${bodyCode}`)
  const place = { bodyId: body.number, level: body.level, code: `${bodyCode}-${role}`, name: say('审核岗') }
  return { kind: 'officer', staffId, name: '沈怀远', posts: [{ ...place, role, as: 'A', items: 'all' }] }
}

/** What may differ between two editions of the example. */
export interface ExampleWish {
  /** Working days the review is promised in. */
  readonly reviewDays?: number
  /** A legal review stands between review and decision. */
  readonly legal?: boolean
  /** Id of the review; `review` where nothing is said. */
  readonly review?: string
  /** Rule of the timer on intake. */
  readonly silence?: string
  /** Whether the gateway after intake says what happens by default; lint wants it. */
  readonly withDefault?: boolean
}

/**
 * A small licence as the house draws them: intake with its correction loop and the silence that accepts, a review that
 * rings after its limit, a special procedure that stops the clocks, decision and delivery. Lint finds no error in it.
 */
export function exampleXml(wish: ExampleWish = {}): string {
  const { reviewDays = 3, legal = false, review = 'review', withDefault = true } = wish
  const { silence = 'ALL.CORRECTION_NOTICE' } = wish
  const after = legal ? 'legal' : 'decide'
  const elements = [
    node('startEvent', 'start', '提出申请', 'Application'),
    task('userTask', 'intake', '收件受理', 'Intake', `<gk:step part="intake"/>${limit(1)}`),
    boundary('silence', 'intake', true, `<gk:limit kind="statutory" rule="${silence}"/>`, TIMER),
    node('exclusiveGateway', 'gate', '受理？', 'Accepted?', '', withDefault ? `default="gate_${review}"` : ''),
    task('receiveTask', 'correct', '补正材料', 'Correction', '<gk:step part="correction"/>', 'messageRef="corrected"'),
    node('endEvent', 'refusedIntake', '不予受理', 'Not accepted'),
    task('userTask', review, '材料审查', 'Review', limit(reviewDays)),
    boundary('overdue', review, false, `<gk:limit kind="promised" value="${reviewDays}" unit="working_days"/>`, TIMER),
    node('endEvent', 'reminded', '已提醒', 'Reminded'),
    boundary('specialStarted', review, false, '', '<messageEventDefinition messageRef="special-started"/>'),
    task(
      'receiveTask',
      'special',
      '特别程序',
      'Special procedure',
      '<gk:step part="special" counted="false"/><gk:clock action="pause"/>',
      'messageRef="special-ended"',
    ),
    node('endEvent', 'specialOver', '特别程序结束', 'Special procedure over'),
    ...(legal ? [task('userTask', 'legal', '法制审核', 'Legal review', limit(1))] : []),
    task('userTask', 'decide', '作出决定', 'Decision', `<gk:step part="decision"/>${limit(1)}`),
    task('userTask', 'deliver', '送达', 'Delivery', `<gk:step part="delivery"/>${limit(1)}`),
    node('endEvent', 'done', '办结', 'Done'),
  ]
  const ways = [
    ...(['start>intake', 'intake>gate', `silence>${review}`, 'correct>intake', 'overdue>reminded'] as const),
    ...([
      `gate>${review}`,
      'gate>correct[intake = "correction"]',
      'gate>refusedIntake[intake = "not_accepted"]',
    ] as const),
    ...([
      'specialStarted>special',
      'special>specialOver',
      `${review}>${after}`,
      'decide>deliver',
      'deliver>done',
    ] as const),
    ...(legal ? ['legal>decide'] : []),
  ]
  return fileOf(elements, ways)
}

/** The events of a case that goes through the example without a stop. */
export const STRAIGHT: readonly FlowEvent[] = [
  { type: 'complete', element: 'intake', data: { intake: 'accepted' } },
  { type: 'complete', element: 'review' },
  { type: 'complete', element: 'decide' },
  { type: 'complete', element: 'deliver' },
]

const TIMER = '<timerEventDefinition/>'
const BASIS = '<gk:basis law="ALL" article="34"/>'

interface Drawn {
  readonly id: string
  readonly xml: string
}

function node(tag: string, id: string, zh: string, en: string, inside = '', attributes = ''): Drawn {
  const extensions = `<extensionElements>${inside}<gk:says lang="en">${en}</gk:says></extensionElements>`
  return { id, xml: `<${tag} id="${id}" name="${zh}" ${attributes}>${extensions}</${tag}>` }
}

function task(tag: string, id: string, zh: string, en: string, inside: string, attributes = ''): Drawn {
  return node(tag, id, zh, en, inside + BASIS, attributes)
}

function boundary(id: string, on: string, interrupting: boolean, inside: string, definition: string): Drawn {
  const extensions = inside === '' ? '' : `<extensionElements>${inside}</extensionElements>`
  const attributes = `attachedToRef="${on}" cancelActivity="${interrupting}"`
  return { id, xml: `<boundaryEvent id="${id}" ${attributes}>${extensions}${definition}</boundaryEvent>` }
}

function limit(workingDays: number): string {
  return `<gk:limit kind="promised" value="${workingDays}" unit="working_days"/>`
}

function fileOf(elements: readonly Drawn[], ways: readonly string[]): string {
  const flows = ways.map((way) => {
    const [, from = '', to = '', condition] = /^(\w+)>(\w+)(?:\[(.*)\])?$/.exec(way) ?? []
    return { id: `${from}_${to}`, from, to, condition }
  })
  const x = (id: string) => 200 + 160 * elements.findIndex((each) => each.id === id)
  const shape = (id: string, left: number, width: number, height: number) =>
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${left}" y="40" width="${width}" height="${height}"/></bpmndi:BPMNShape>`
  const width = 160 * elements.length + 240
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:gk="urn:gongkai:bpmn:1"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="file" targetNamespace="urn:gongkai:test">
  ${['corrected', 'special-started', 'special-ended'].map((id) => `<message id="${id}" name="${id}"/>`).join('')}
  <process id="licence" name="示例许可" isExecutable="true">
    <extensionElements>
      <gk:says lang="en">Example licence</gk:says>
      <gk:limit kind="promised" value="10" unit="working_days"/>
      <gk:fact name="intake" type="string" values="accepted|correction|not_accepted"/>
    </extensionElements>
    <laneSet id="lanes"><lane id="bureau" name="审核岗">
      <extensionElements><gk:step role="review" at="body"/><gk:says lang="en">Reviewers</gk:says></extensionElements>
      ${elements.map(({ id }) => `<flowNodeRef>${id}</flowNodeRef>`).join('')}
    </lane></laneSet>
    ${elements.map(({ xml }) => xml).join('\n    ')}
    ${flows.map(({ id, from, to, condition }) => `<sequenceFlow id="${id}" name="→" sourceRef="${from}" targetRef="${to}">${condition === undefined ? '' : `<conditionExpression>${condition}</conditionExpression>`}</sequenceFlow>`).join('\n    ')}
  </process>
  <bpmndi:BPMNDiagram id="sheet"><bpmndi:BPMNPlane id="plane" bpmnElement="licence">
    ${shape('bureau', 0, width, 160)}
    ${elements.map(({ id }) => shape(id, x(id), 100, 80)).join('\n    ')}
    ${flows.map(({ id, from, to }) => `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${x(from)}" y="60"/><di:waypoint x="${x(to)}" y="60"/></bpmndi:BPMNEdge>`).join('\n    ')}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
`
}
