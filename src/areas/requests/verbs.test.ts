import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { ACTS } from './acts.ts'
import type { Verb } from './contract.ts'
import * as example from './examples.ts'
import type { Done } from './may.ts'
import type { RequestRef } from './request.ts'
import type { VerbInput } from './shapes.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { handler, reviewer, legal, head, window } = office
const { found, granted, TO_THE_DRAFT, TO_THE_END } = example

/** One line a verb: the way before it, on which day, who may, who else of the body may not, what is told. */
interface Line<V extends Verb> {
  readonly before: example.Way
  readonly on: string
  readonly by: Actor
  readonly not: Readonly<Record<string, Actor>>
  readonly told: VerbInput<V>
}

const successor = example.officeOf('urban').bodyId
const { number: earlier } = await example.requestAt(db, await example.submitted(db, office, '2026-03-02'), '2026-03-02')
const receive = TO_THE_DRAFT.slice(0, 1)
const studying = TO_THE_DRAFT.slice(0, 2)
const searching = TO_THE_DRAFT.slice(0, 3)
const reviewing = TO_THE_DRAFT.slice(0, 4)
const items = '请写明年度。'
const corrected: example.Way = [...receive, ['ask-correction', 'handler', '2026-03-05', { items, until: '2026-03-26' }]]
const paying: example.Way = [...studying, ['ask-fee', 'handler', '2026-03-04', { by: 'pages', count: 250 }]]
const excessive = { excessive: true, otherWay: false, note: '' }
const reasons: example.Way = [...studying, ['study', 'handler', '2026-03-04', excessive]]
const judging: example.Way = [
  ...reasons,
  ['give-reasons', 'visitor', '2026-03-05', { reasons: '研究需要。', on: null }],
]
const asking: example.Way = [...searching, ['search', 'handler', '2026-03-05', found({ thirdParty: '江岸食品公司' })]]
const objected = { no: 1, agrees: false, on: null, text: '不同意。' }
const weighing: example.Way = [...asking, ['opinion', 'handler', '2026-03-06', objected]]
const partly = { closed: true, separable: true, conclusion: '隐去身份证号。' }
const separating: example.Way = [...reviewing, ['review', 'reviewer', '2026-03-06', partly]]
const owed: example.Way = [
  ...TO_THE_END.slice(0, -1),
  ['answer', 'handler', '2026-03-10', { how: 'email', on: null, publish: true }],
]
const disputed: example.Way = [
  ...TO_THE_END,
  ['remedy', 'legal', '2026-03-20', { kind: 'reconsideration', filedOn: '2026-03-20' }],
]

const atCounter = { 'who only takes in': window }
const byHandler = { 'whoever reviews': reviewer }
const own = (role: 'reviewer' | 'legal' | 'head') => ({
  'who only takes in': window,
  'its handler, under another post': { ...handler, posts: [...handler.posts, ...office[role].posts] },
})

const LINES: { readonly [V in Verb]: Line<V> } = {
  receive: line([], '2026-03-03', handler, byHandler, { confirmedOn: null }),
  'pass-on': line([], '2026-03-03', handler, atCounter, { to: successor, why: 'successor', because: '机构改革方案。' }),
  merge: line([], '2026-03-02', handler, atCounter, { into: earlier }),
  'answer-on-spot': line(receive, '2026-03-03', handler, atCounter, { gives: '见本机关网站“收费公示”。' }),
  accept: line(receive, '2026-03-03', handler, atCounter, {}),
  'ask-correction': line(receive, '2026-03-05', handler, atCounter, { items, until: '2026-03-26' }),
  correct: line(corrected, '2026-03-16', handler, byHandler, { subject: '2025年收费', text: '全年。', on: null }),
  'lapse-correction': line(corrected, '2026-03-27', handler, atCounter, {}),
  study: line(studying, '2026-03-04', handler, atCounter, { excessive: false, otherWay: false, note: '' }),
  'ask-fee': line(studying, '2026-03-04', handler, atCounter, { by: 'pages', count: 250 }),
  'pay-fee': line(paying, '2026-03-06', handler, byHandler, { receipt: '0001', on: null }),
  'lapse-fee': line(paying, '2026-04-03', handler, atCounter, {}),
  'give-reasons': line(reasons, '2026-03-05', handler, byHandler, { reasons: '研究需要。', on: null }),
  judge: line(judging, '2026-03-06', head, own('head'), { reasonable: true, until: '2026-05-06', why: '确有需要。' }),
  search: line(searching, '2026-03-05', handler, atCounter, found()),
  'letter-reached': line(asking, '2026-03-06', handler, atCounter, { no: 1, on: '2026-03-06' }),
  opinion: line(asking, '2026-03-06', handler, atCounter, objected),
  weigh: line(weighing, '2026-03-09', head, own('head'), { open: true, why: '涉及食品安全。' }),
  review: line(reviewing, '2026-03-06', reviewer, own('reviewer'), partly),
  separate: line(separating, '2026-03-09', handler, atCounter, { note: '隐去身份证号。' }),
  extend: line(TO_THE_DRAFT, '2026-03-30', head, own('head'), { days: 12, reason: '材料较多。' }),
  draft: line(TO_THE_DRAFT, '2026-03-09', handler, atCounter, granted()),
  'review-legal': line(TO_THE_END.slice(0, 6), '2026-03-09', legal, own('legal'), { passed: true, note: '' }),
  sign: line(TO_THE_END.slice(0, 7), '2026-03-10', head, own('head'), { agreed: true, note: '' }),
  answer: line(TO_THE_END.slice(0, 8), '2026-03-10', handler, atCounter, { how: 'email', on: null, publish: false }),
  publish: line(owed, '2026-03-20', handler, atCounter, { entry: '/catalogue/entries/1' }),
  'put-in-log': line(TO_THE_END, '2026-03-12', handler, atCounter, { title: '集市摊位收费标准', answer: '见附件。' }),
  withdraw: line(receive, '2026-03-04', handler, byHandler, { note: '' }),
  remedy: line(TO_THE_END, '2026-03-20', legal, atCounter, { kind: 'reconsideration', filedOn: '2026-03-20' }),
  'remedy-result': line(disputed, '2026-05-20', legal, atCounter, {
    no: 1,
    result: 'upheld',
    on: '2026-05-20',
    redo: false,
  }),
}

for (const verb of Object.keys(LINES) as Verb[]) stands(verb) // the keys of LINES are the verbs

function stands<V extends Verb>(verb: V): void {
  const { before, on, by, not, told } = LINES[verb]
  standing<{ ref: RequestRef }, Done>(verb, {
    ...{ db, moment: example.morning(on), allowed: by, notAllowed: not, fact: `request.${verb}` },
    make: async () => ({
      ref: await example.goes(db, office, await example.submitted(db, office, '2026-03-02'), before),
    }),
    verb: (tx, actor, { ref }) => actOf(verb)(tx, actor, ref, told),
  })
}

/** A verb with what it takes; the compiler cannot pair them through the union of verbs. */
function actOf<V extends Verb>(verb: V) {
  return ACTS[verb] as unknown as (tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<V>) => Promise<Outcome<Done>>
}

function line<V extends Verb>(
  before: example.Way,
  on: string,
  by: Actor,
  not: Readonly<Record<string, Actor>>,
  told: VerbInput<V>,
): Line<V> {
  return { before, on, by, not, told }
}
