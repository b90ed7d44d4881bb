import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chart, Limit, Node } from '../chart.ts'
import { exampleChart, named } from '../example-chart.ts'
import { lintChart } from '../lint.ts'
import type { Known } from './known.ts'
import { NOTHING_KNOWN } from './known.ts'

const codes = (chart: Chart, known?: Known) =>
  lintChart(chart, known).map(({ code, elements }) => `${code} ${elements[0]}`)
const withStep = (more: Partial<Node> & { readonly kind: Node['kind'] }, chart: Partial<Chart> = {}) =>
  exampleChart({ S: 'start', A: more, E: 'end' }, ['S > A', 'A > E'], chart)
const promised = (n: number, unit: Limit['unit']): Limit => ({ kind: 'promised', rule: null, n, unit })
const byLaw = (n: number, unit: Limit['unit']): Limit => ({ kind: 'statutory', rule: null, n, unit })
const byRule = (rule: string): Limit => ({ kind: 'statutory', rule, n: null, unit: null })

test('whoever works on a step is named, bound by a limit, and acts on a basis', () => {
  for (const kind of ['task', 'user', 'manual'] as const)
    assert.deepEqual(codes(withStep({ kind, lane: null, limits: [], basis: [], name: { 'zh-Hans': '' } })), [
      ...['no-name A', 'no-post A', 'no-limit A', 'no-basis A'],
    ])
})

test('waiting for somebody needs a post and a basis but no limit, since it is not our time', () => {
  assert.deepEqual(codes(withStep({ kind: 'receive', limits: [] })), [])
  assert.deepEqual(codes(withStep({ kind: 'receive', limits: [], basis: [], lane: null })), ['no-post A', 'no-basis A'])
})

test('what the machine does by itself needs neither post nor limit', () => {
  assert.deepEqual(codes(withStep({ kind: 'service', lane: null, limits: [], basis: [] })), [])
})

test('a step with a post of its own needs no lane; one inside a subprocess has the lane around it', () => {
  const own = withStep({ kind: 'user', lane: null, post: { role: 'legal', at: 'body' } })
  const around = exampleChart(
    {
      ...{ S: 'start', P: 'subprocess', E: 'end', s: { kind: 'start', parent: 'P', lane: null } },
      ...{ a: { kind: 'user', parent: 'P', lane: null }, e: { kind: 'end', parent: 'P', lane: null } },
    },
    ['S > P', 'P > E', 's > a', 'a > e'],
  )

  assert.deepEqual(codes(own), [])
  assert.deepEqual(codes(around), [])
})

test('time that is not counted needs no limit: special procedures, and steps said to be outside the promise', () => {
  assert.deepEqual(codes(withStep({ kind: 'user', limits: [], counted: false })), [])
  assert.deepEqual(
    codes(withStep({ kind: 'user', limits: [], clocks: [{ action: 'pause', rule: 'ALL.DECISION' }] })),
    [],
  )
})

test('a timer without legal limit is refused, as is a message without a name', () => {
  const border = (trigger: Node['trigger']) =>
    exampleChart({ S: 'start', A: 'user', B: { kind: 'boundary', attachedTo: 'A', trigger }, E: 'end' }, [
      ...['S > A', 'A > E', 'B > E'],
    ])

  assert.deepEqual(codes(border({ kind: 'timer', limit: null })), ['timer-without-limit B'])
  assert.deepEqual(codes(border({ kind: 'message', name: '' })), ['message-without-name B'])
})

test('a rule task names its table, a call its chart, and both must exist where the house knows them', () => {
  const known = { ...NOTHING_KNOWN, decisions: new Set(['裁量']), charts: new Set(['听证']) }

  assert.deepEqual(codes(withStep({ kind: 'rule' })), ['no-decision A'])
  assert.deepEqual(codes(withStep({ kind: 'call' })), ['no-called-chart A'])
  assert.deepEqual(codes(withStep({ kind: 'rule', calls: '裁量' }), known), [])
  assert.deepEqual(codes(withStep({ kind: 'rule', calls: '别的' }), known), ['unknown-decision A'])
  assert.deepEqual(codes(withStep({ kind: 'call', calls: '别的' }), known), ['unknown-chart A'])
})

test('a promise longer than the law is refused, on the step and against the chart', () => {
  assert.deepEqual(codes(withStep({ kind: 'user', limits: [promised(6, 'working_days'), byLaw(5, 'working_days')] })), [
    'promise-too-long A',
  ])
  assert.deepEqual(
    codes(withStep({ kind: 'user', limits: [promised(21, 'working_days')] }, { limits: [byLaw(20, 'working_days')] })),
    ['promise-too-long A'],
  )
  assert.deepEqual(
    codes(withStep({ kind: 'user', limits: [promised(5, 'working_days'), byLaw(5, 'working_days')] })),
    [],
  )
})

test('different units are compared only where the calendar cannot change the answer', () => {
  const step = (mine: Limit, law: Limit) => codes(withStep({ kind: 'user', limits: [mine, law] }))

  assert.deepEqual(
    step(promised(11, 'working_days'), byLaw(10, 'days')),
    ['promise-too-long A'],
    '11 working days last longer',
  )
  assert.deepEqual(step(promised(12, 'days'), byLaw(10, 'working_days')), [], '10 working days may last 14 days')
  assert.deepEqual(step(promised(9, 'quarter_days'), byLaw(2, 'working_days')), ['promise-too-long A'], '2¼ days')
  assert.deepEqual(step(promised(3, 'months'), byLaw(60, 'days')), ['promise-too-long A'], '84 days at least')
  assert.deepEqual(step(promised(2, 'months'), byLaw(60, 'days')), [], 'January and February have 59')
})

test('a rule must be one of the lawbook, and its amount binds the promise', () => {
  const known: Known = { ...NOTHING_KNOWN, rules: new Map([['ALL.DECISION', { amount: 20, unit: 'working_days' }]]) }

  assert.deepEqual(codes(withStep({ kind: 'user', limits: [byRule('ALL.DECISION')] }), known), [])
  assert.deepEqual(codes(withStep({ kind: 'user', limits: [byRule('ALL.DECISON')] }), known), ['unknown-rule A'])
  assert.deepEqual(
    codes(withStep({ kind: 'user', limits: [byRule('ALL.DECISION'), promised(21, 'working_days')] }), known),
    ['promise-too-long A'],
  )
})

test('a limit of nothing is no limit', () => {
  assert.deepEqual(codes(withStep({ kind: 'user', limits: [promised(0, 'working_days')] })), ['empty-limit A'])
})

test('roles and keys of laws must be known; a law may also be written by its title', () => {
  const known: Known = { ...NOTHING_KNOWN, roles: new Set(['review']), laws: new Set(['ALL']) }
  const basis = (law: string) => [{ law, article: '34', version: null }]

  assert.deepEqual(codes(withStep({ kind: 'user', basis: basis('ALL') }), known), [])
  assert.deepEqual(codes(withStep({ kind: 'user', basis: basis('食品安全法') }), known), [])
  assert.deepEqual(codes(withStep({ kind: 'user', basis: basis('ALLL') }), known), ['unknown-law A'])
  assert.deepEqual(codes(withStep({ kind: 'user', post: { role: 'reviewer', at: 'body' } }), known), ['unknown-role A'])
  assert.deepEqual(codes(withStep({ kind: 'receive', post: { role: 'applicant', at: 'body' } }), known), [])
})

test('one post that investigates and decides is warned of; two posts are not', () => {
  const chart = (lane: string) =>
    exampleChart(
      {
        S: 'start',
        A: { kind: 'user', name: named('现场核查', 'Site check') },
        B: { kind: 'user', name: named('办理', 'Handle'), part: 'decision', lane },
        E: 'end',
      },
      ['S > A', 'A > B', 'B > E'],
    )

  const [found] = lintChart(chart('L'))

  assert.equal(found?.code, 'same-post')
  assert.equal(found?.severity, 'warning')
  assert.deepEqual(found?.elements, ['L', 'A', 'B'])
  assert.match(found?.sentence.en ?? '', /“Reviewers”, investigates and decides/)
  assert.deepEqual(codes(chart('L2')), [])
})

test('ids, facts, messages and conditions take no full-width characters; names of steps and quoted words do', () => {
  const fact = (name: string) =>
    withStep({ kind: 'user' }, { facts: [{ name, type: 'number', values: [], says: null }] })
  const condition = (source: string) =>
    exampleChart({ S: 'start', G: 'exclusive', A: 'user', E: 'end' }, [
      `S > G`,
      `G > A if ${source}`,
      'G > E else',
      'A > E',
    ])

  assert.deepEqual(codes(fact('面积（平方米）')), ['full-width chart'])
  assert.deepEqual(codes(fact('面积　')), ['full-width chart'], 'an ideographic space')
  assert.deepEqual(codes(fact('违法次数')), [])
  assert.deepEqual(codes(condition('违法次数 ＞ ３')), ['full-width G>A'])
  assert.deepEqual(codes(condition('结果 = “是”')), ['full-width G>A'], 'curly quotation marks quote nothing')
  assert.deepEqual(codes(condition('contains(结果, "是（部分）")')), [])
  assert.deepEqual(codes(withStep({ kind: 'user', name: named('审查（含现场核查）', 'Review (with site check)') })), [])
})

test('a fork says when each way is taken, and has one for when nothing holds', () => {
  const fork = (kind: 'exclusive' | 'inclusive', ...exits: string[]) =>
    codes(exampleChart({ S: 'start', G: kind, A: 'user', B: 'user', E: 'end' }, ['S > G', ...exits, 'A > E', 'B > E']))

  for (const kind of ['exclusive', 'inclusive'] as const) {
    assert.deepEqual(fork(kind, 'G > A if 结果 = "是"', 'G > B else'), [])
    assert.deepEqual(fork(kind, 'G > A if 结果 = "是"', 'G > B if 结果 = "否"'), ['no-default G'])
  }
  assert.deepEqual(fork('exclusive', 'G > A if 结果 = "是"', 'G > B', 'G > E else'), [
    'no-condition G>B',
    'no-branch-name G>B',
  ])
})

test('an activity whose exits all ask may stop as well; where nothing is chosen a condition is idle', () => {
  const task = exampleChart({ S: 'start', A: 'user', B: 'user', E: 'end' }, ['S > A', 'A > B if 结果 = "是"', 'B > E'])
  const start = exampleChart({ S: 'start', A: 'user', E: 'end' }, ['S > A if 结果 = "是"', 'A > E'])

  assert.deepEqual(codes(task), ['no-default A'])
  assert.deepEqual(codes(start), ['idle-condition S>A'])
})

test('an event-based gateway leads straight to what it waits for', () => {
  const wait = { kind: 'intermediate', catches: true, trigger: { kind: 'message', name: '听证申请' } } as const
  const chart = (to: 'user' | 'receive') =>
    exampleChart({ S: 'start', G: 'event-based', M: wait, A: to, E: 'end' }, [
      'S > G',
      'G > M',
      'G > A',
      'M > E',
      'A > E',
    ])

  assert.deepEqual(codes(chart('receive')), [])
  assert.deepEqual(codes(chart('user')), ['event-gateway G'])
})

test('a condition must be FEEL that comes to yes or no, over facts that are declared, with values they have', () => {
  const found = (source: string) => {
    const [first] = lintChart(
      exampleChart({ S: 'start', G: 'exclusive', A: 'user', E: 'end' }, [
        ...['S > G', `G > A if ${source}`, 'G > E else', 'A > E'],
      ]),
    )
    return first && { code: first.code, element: first.elements[0], says: first.sentence['zh-Hans'] }
  }

  assert.equal(found('结果 = "是"'), undefined)
  assert.match(found('结果 = ')?.says ?? '', /^“分支”的条件“结果 = ”不能执行：/)
  assert.match(found('结论 = "是"')?.says ?? '', /没有名为“结论”的事实/)
  assert.equal(found('结果')?.code, 'faulty-condition', 'a word is neither yes nor no')
  assert.deepEqual(found('结果 = "不"'), {
    code: 'unknown-value',
    element: 'G>A',
    says: '“分支”的条件把“结果”与“不”相比，但是这个事实没有这个值。',
  })
})

test('several instances go over a list or a number, and may ask how many are done', () => {
  const facts = [{ name: '材料', type: 'list', values: [], says: null }] as const
  const several = (collection: string | null, until: string | null) =>
    codes(
      withStep(
        { kind: 'user', multi: { sequential: false, collection, element: '一份', until } },
        { facts: [...facts] },
      ),
    )

  assert.deepEqual(several('材料', 'numberOfCompletedInstances >= 2'), [])
  assert.deepEqual(several('3', '一份 = "缺"'), [])
  assert.deepEqual(several('"三"', null), ['faulty-condition A'])
  assert.deepEqual(several(null, null), ['no-collection A'])
})
