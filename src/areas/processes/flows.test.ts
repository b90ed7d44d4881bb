import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chart, Node } from '#law/flows/chart.ts'
import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { drawingFaults } from '#law/flows/compose/drawing-faults.ts'
import { lintChart } from '#law/flows/lint.ts'
import { type Program, programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { activeOf, type Facts, type FlowEvent, type FlowState } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'
import { ROLES } from '#platform/signin/actor.ts'
import { lawbook } from '../clocks/index.ts'
import { readFlowPlans } from './read-flow-plans.ts'
import { readFlows } from './read-flows.ts'

const FLOWS = await Promise.all(
  readFlows().map(async ({ id, xml }) => {
    const chart = await readChart(xml)
    return { id, xml, chart, program: programOf(chart) }
  }),
)

test('each flow of the lawbook is the one its plan draws (else: node scripts/flows.mjs)', async () => {
  const plans = readFlowPlans()
  assert.deepEqual(
    plans.map(({ id }) => id),
    FLOWS.map(({ id }) => id),
  )

  for (const plan of plans) assert.equal(await composeChart(plan), FLOWS.find(({ id }) => id === plan.id)?.xml, plan.id)
})

test('nothing keeps a flow of the lawbook from being published, and only the law itself puts two duties on one post', () => {
  const { limits, sources } = lawbook()
  const known = { rules: limits, laws: sources, roles: new Set(ROLES), decisions: null, charts: null }

  for (const { id, chart } of FLOWS) {
    const codes = lintChart(chart, known).map(({ code }) => code)
    assert.deepEqual(
      [...new Set(codes)].filter((code) => code !== 'same-post'),
      [],
      id,
    )
  }
})

test('no box of a flow lies on another, no way runs through a box, no words lie on one', () => {
  for (const { id, chart } of FLOWS) assert.deepEqual(drawingFaults(chart), [], id)
})

test('every wait of every flow can be reached, nothing gets stuck, and from everywhere the run can still end', () => {
  for (const { id, chart, program } of FLOWS) {
    const { seen, stuck, endless } = wander(chart, program)
    const waits = chart.nodes.filter(({ kind }) => ['user', 'manual', 'receive', 'intermediate'].includes(kind))

    assert.deepEqual(
      waits.filter((node) => !seen.has(node.id)).map((node) => node.id),
      [],
      id,
    )
    assert.deepEqual(stuck, [], id)
    assert.deepEqual(endless, [], id)
  }
})

test('a licence that touches others is heard in public before it is granted, and the grant is published (行政许可法 §§40, 46, 47)', () => {
  const run = walk('general-licence', [
    ...['start', done('intake', { remit: 'ours', papers: 'complete', on_the_spot: false })],
    ...[
      done('examine', { substance: false, weighty: true }),
      message('hearing-requested'),
      done('hearing', { special: false }),
    ],
    ...[
      done('conclude', { extension: false }),
      done('decision', { outcome: 'granted' }),
      done('delivery'),
      done('publish'),
    ],
  ])

  assert.ok(run.ended)
  assert.deepEqual(run.sent, ['accept', 'tell', 'announce', 'grant'])
})

test('a licence window that says nothing for five working days has accepted (行政许可法 §32)', () => {
  const run = walk('general-licence', ['start', { type: 'timer', element: 'silence', data: { on_the_spot: true } }])

  assert.deepEqual(run.active, ['decision'])
})

test('whoever cannot be fined on the spot goes to the ordinary procedure, and a good defence brings the tier back', () => {
  const opened = ['start', done('identify')] as const
  const defended = [
    done('facts', { conclusive: true }),
    done('tier', { punish: true, small: true }),
    message('statement'),
  ] as const

  assert.ok(walk('summary-penalty', [...opened, done('facts', { conclusive: false })]).ended)
  assert.deepEqual(walk('summary-penalty', [...opened, ...defended, done('weigh', { well_founded: true })]).active, [
    'tier',
  ])
  assert.deepEqual(walk('summary-penalty', [...opened, ...defended, done('weigh', { well_founded: false })]).active, [
    'form',
  ])
})

test('no ordinary penalty is decided before the party was told and the legal review passed (行政处罚法 §§44, 58)', () => {
  const toNotice = [
    ...[
      'start',
      done('verify', { filing: 'file' }),
      done('open-case'),
      done('investigate'),
      done('tier'),
      done('report'),
    ],
    ...[done('check', { review: 'pass' }), done('notice')],
  ]
  const told = walk('ordinary-penalty', toNotice)
  const reviewed = walk('ordinary-penalty', [
    ...toNotice,
    ...[message('rights-waived', { legal_due: true }), done('legal-review', { legal: 'return' })],
  ])

  assert.deepEqual(told.active, ['hearing-asked', 'rights-over', 'statement', 'waived'])
  assert.deepEqual(reviewed.active, ['investigate'])
})

test('a penalty closes only when it is published and paid, by plan or by the court', () => {
  const run = walk('ordinary-penalty', [
    ...[
      'start',
      done('verify', { filing: 'file' }),
      done('open-case'),
      done('investigate'),
      done('tier'),
      done('report'),
    ],
    ...[
      ...[done('check', { review: 'pass' }), done('notice')],
      { type: 'timer', element: 'rights-over', data: { legal_due: false, complex: false } } as const,
    ],
    ...[
      done('decision', { outcome: 'penalty' }),
      done('serve'),
      done('publish'),
      { type: 'timer', element: 'unpaid' } as const,
      done('demand'),
    ],
    ...[{ type: 'timer', element: 'demand-over' } as const, done('to-court'), done('enforced')],
  ])

  assert.deepEqual(run.active, ['close'])
})

test('a silent co-producing body consents, a silent third party does not (政府信息公开条例 §§32, 34)', () => {
  const found = [
    ...[
      'start',
      done('register'),
      done('check', { clear: true }),
      done('study', { excessive: false, other_way: false }),
    ],
    done('search', { found: 'found', joint: true }),
  ]
  const asked = [...found, { type: 'timer', element: 'agency-silent', data: { third_party: true } } as const]

  assert.deepEqual(walk('information-request', asked).active, ['opinion'])
  assert.deepEqual(walk('information-request', [...asked, { type: 'timer', element: 'third-silent' }]).active, [
    'weigh',
  ])
})

test('a petition can be reviewed and re-checked, and is final after that (信访工作条例 §§35, 36)', () => {
  const run = walk('complaint', [
    ...['start', done('register', { type: 'petition' }), done('sort', { route: 'ours', other_procedure: false })],
    ...[done('handle', { major: false, extension: false }), done('opinion'), done('deliver')],
    ...[message('review-requested'), done('review'), message('recheck-requested'), done('recheck')],
  ])

  assert.ok(run.ended)
})

test('a seal set in an emergency that the head does not confirm is lifted at once', () => {
  const run = walk('compulsion', [
    ...[
      { type: 'start', data: { urgent: true } } as const,
      done('carry-out'),
      done('decide'),
      done('later', { confirmed: false }),
    ],
  ])

  assert.deepEqual(run.active, ['lift'])
})

function done(element: string, data: Facts = {}): FlowEvent {
  return { type: 'complete', element, data }
}

function message(name: string, data: Facts = {}): FlowEvent {
  return { type: 'message', name, data }
}

/** Where a run stands after these events; a bare word names the start. A refused event fails the test. */
function walk(flow: string, events: readonly (FlowEvent | string)[]) {
  const found = FLOWS.find(({ id }) => id === flow)
  assert.ok(found, flow)
  let state: FlowState | null = null
  const sent: string[] = []
  for (const event of events) {
    const taken = step(found.program, state, typeof event === 'string' ? { type: 'start', element: event } : event)
    assert.ok(taken.ok, `${JSON.stringify(event)} ${taken.ok ? '' : JSON.stringify(taken.no)}`)
    state = taken.state
    for (const effect of taken.effects) if (effect.kind === 'do' && effect.what === 'send') sent.push(effect.element)
  }
  assert.ok(state)
  return { active: activeOf(state), ended: state.ended !== null, sent }
}

/**
 * Goes every way: from each situation every event that may happen there, with every answer to what the gateways behind it
 * ask. `endless`: situations from which no run ends any more.
 */
function wander(chart: Chart, program: Program) {
  const seen = new Set<string>()
  const stuck: string[] = []
  const leads = new Map<string, Set<string>>()
  const todo: { from: string; state: FlowState | null; event: FlowEvent }[] = chart.nodes
    .filter(({ kind }) => kind === 'start')
    .flatMap((start) => happenings(chart, start).map((event) => ({ from: '', state: null, event })))
  for (let next = todo.pop(); next; next = todo.pop()) {
    const taken = step(program, next.state, next.event)
    if (!taken.ok) {
      stuck.push(`${next.from} ${JSON.stringify(next.event)} ${taken.no.code}`)
      continue
    }
    for (const effect of taken.effects) if (effect.kind === 'enter') seen.add(effect.element)
    const here = taken.state.ended ? 'ended' : activeOf(taken.state).join()
    const before = leads.get(next.from) ?? new Set()
    leads.set(next.from, before.add(here))
    if (leads.has(here) || taken.state.ended) continue
    leads.set(here, new Set())
    const nodes = chart.nodes.filter(({ id }) => activeOf(taken.state).includes(id))
    const borders = chart.nodes.filter(({ attachedTo }) => nodes.some(({ id }) => id === attachedTo))
    for (const node of [...nodes, ...borders])
      todo.push(...happenings(chart, node).map((event) => ({ from: here, state: taken.state, event })))
  }
  return { seen, stuck, endless: [...leads.keys()].filter((here) => !ends(leads, here)) }
}

function ends(leads: ReadonlyMap<string, ReadonlySet<string>>, here: string, been = new Set<string>()): boolean {
  if (here === 'ended') return true
  if (been.has(here)) return false
  been.add(here)
  return [...(leads.get(here) ?? [])].some((next) => ends(leads, next, been))
}

function happenings(chart: Chart, node: Node): readonly FlowEvent[] {
  const { id: element, trigger } = node
  const type =
    trigger?.kind === 'timer' || trigger?.kind === 'message'
      ? trigger.kind
      : node.kind === 'start'
        ? 'start'
        : 'complete'
  return answers(chart, asked(chart, element)).map((data) => ({ type, element, data }))
}

/** Names of the facts that gateways ask before the next wait. */
function asked(chart: Chart, from: string, been = new Set<string>()): readonly string[] {
  if (been.has(from)) return []
  been.add(from)
  return chart.flows
    .filter((flow) => flow.from === from)
    .flatMap(({ to, condition }) => {
      const next = chart.nodes.find(({ id }) => id === to)
      const passes = next && ['exclusive', 'parallel', 'send', 'event-based'].includes(next.kind)
      const own = chart.facts.map(({ name }) => name).filter((name) => condition?.startsWith(`${name} `))
      return [...own, ...(passes ? asked(chart, to, been) : [])]
    })
}

function answers({ facts }: Chart, names: readonly string[]): readonly Facts[] {
  return facts
    .filter(({ name }) => names.includes(name))
    .reduce<readonly Facts[]>(
      (all, { name, values }) =>
        all.flatMap((one) => (values.length > 0 ? values : [true, false]).map((value) => ({ ...one, [name]: value }))),
      [{}],
    )
}
