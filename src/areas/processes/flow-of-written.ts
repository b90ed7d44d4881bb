import {
  type Basis,
  type ClockAct,
  type DeclaredFact,
  LIMIT_UNITS,
  type Limit,
  type Trigger,
} from '#law/flows/chart.ts'
import type { ChartPlan, PlannedFlow, PlannedNode } from '#law/flows/compose/chart-plan.ts'
import { say } from '#platform/words/phrases.ts'
import type { WrittenFlow, WrittenLength, WrittenLimits, WrittenNode } from './written-flow.ts'

/** A flow as jurists write it, as a plan that can be drawn; a sentence without English throws and names it. */
export function flowOfWritten(id: string, written: WrittenFlow): ChartPlan {
  const { name, complaint, limits = {}, basis, facts, lanes, nodes, ways, notes = [] } = written
  return {
    ...{ id, name: say(name), complaint: { telephone: complaint.telephone, way: say(complaint.way) } },
    ...{ limits: limitsOf(limits), basis: basis.map(cited) },
    facts: Object.entries(facts).map(([key, { says, values }]): DeclaredFact => {
      return { name: key, type: values ? 'string' : 'boolean', values: values ?? [], says: say(says) }
    }),
    lanes: lanes.map((lane) => {
      return { id: `lane-${lane.id}`, name: say(lane.name), post: { role: lane.role ?? null, at: 'body' as const } }
    }),
    nodes: nodes.map(nodeOf),
    flows: ways.flatMap(waysOf),
    notes: notes.map((text, i) => ({ id: `note-${i + 1}`, text: say(text) })),
  }
}

function nodeOf(written: WrittenNode): PlannedNode {
  const { id, kind, lane, name, text, part, on, beside, asks, counted, limits = {}, basis = [], risks = [] } = written
  const { documents = [], opened = [], clock = [], timer } = written
  return {
    ...{ id, kind, lane: `lane-${lane}`, name: name === undefined ? { 'zh-Hans': '' } : say(name) },
    ...(text === undefined ? {} : { text: say(text) }),
    ...(part === undefined ? {} : { part }),
    ...(on === undefined ? {} : { attachedTo: on, interrupting: beside !== true }),
    ...(asks === undefined ? {} : { calls: asks }),
    ...(counted === false ? { counted } : {}),
    trigger: triggerOf(written),
    limits: timer === undefined ? limitsOf(limits) : [lawLimit(timer)],
    basis: basis.map(cited),
    risks: risks.map(({ level, point, control, responsible }) => {
      return { level, point: say(point), control: say(control), responsible: say(responsible) }
    }),
    documents: [...documents, ...opened].map((one) => ({ name: say(one), public: opened.includes(one) })),
    clocks: clock.map(clockOf),
  }
}

function triggerOf({ message, timer }: WrittenNode): Trigger | null {
  if (message !== undefined) return { kind: 'message', name: message }
  return timer === undefined ? null : { kind: 'timer', limit: lawLimit(timer) }
}

function limitsOf({ law, promise }: WrittenLimits): readonly Limit[] {
  return [
    ...(promise ? [{ kind: 'promised', rule: null, ...lengthOf(promise) } as const] : []),
    ...(law === undefined ? [] : [lawLimit(law)]),
  ]
}

function lawLimit(law: string | WrittenLength): Limit {
  if (typeof law === 'string') return { kind: 'statutory', rule: law, n: null, unit: null }
  return { kind: 'statutory', rule: null, ...lengthOf(law) }
}

function lengthOf(length: WrittenLength): Pick<Limit, 'n' | 'unit'> {
  const unit = LIMIT_UNITS.find((one) => length[one] !== undefined) ?? null
  return { n: unit === null ? null : (length[unit] ?? null), unit }
}

function cited(words: string): Basis {
  const [law = '', article = null] = words.split(' ')
  return { law, article, version: null }
}

function clockOf(words: string): ClockAct {
  const [action, rule = null] = words.split(' ')
  return { action: action as ClockAct['action'], rule } // the shape lets no other word through
}

/** `a > b > c`, or one way with its words and condition. */
function waysOf(way: WrittenFlow['ways'][number]): readonly PlannedFlow[] {
  if (typeof way !== 'string') {
    const { from, to, name, if: condition, else: isDefault } = way
    return [
      {
        ...{ from, to },
        ...(name === undefined ? {} : { name: say(name) }),
        ...(condition === undefined ? {} : { condition }),
        ...(isDefault ? { isDefault } : {}),
      },
    ]
  }
  const stops = way.split(' > ')
  return stops.slice(1).map((to, i) => ({ from: stops[i] ?? '', to }))
}
