import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import { type Actor, type Officer, type Role, VISITOR } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { settleExamples } from '../organisations/examples.ts'
import { readBodies } from '../organisations/index.ts'
import { readFlows, settleCharts } from '../processes/index.ts'
import { ACTS, type Act } from './acts.ts'
import type { Verb } from './contract.ts'
import type { Done } from './may.ts'
import { CHART } from './open-request.ts'
import type { InfoRequest, RequestRef } from './request.ts'
import { lockRequest } from './request-rows.ts'
import type { SubmitInput, VerbInput } from './shapes.ts'
import { submit } from './submit.ts'

const SETTLE = { kind: 'machine', name: 'settle' } as const
const SINCE = day('2019-05-15')

/** Ten in the morning of a day. */
export const morning = (date: string): Moment => momentOf(instantAt(day(date), '10:00'))

/** Who handles requests in a body of the examples, each a different person. */
export interface Office {
  readonly bodyId: number
  readonly handler: Officer
  readonly reviewer: Officer
  readonly legal: Officer
  readonly head: Officer
  /** Takes in at the counter; may not handle. */
  readonly window: Officer
}

/** Settles the bodies, and the published chart on which requests run. */
export async function settleRequests(db: Db): Promise<void> {
  const first = morning('2019-05-16')
  accepted(await inTransaction(db, first, async (tx) => done(await settleExamples(tx, SINCE))))
  const charts = readFlows().filter(({ id }) => id === CHART)
  accepted(await inTransaction(db, first, (tx) => settleCharts(tx, SETTLE, charts, SINCE)))
}

/** The people of a body, by its id in the lawbook. */
export function officeOf(body: string): Office {
  const bodyId = must(
    readBodies().find(({ id }) => id === body),
    body,
  ).number
  const one = (role: Role, n: number): Officer => {
    const place = { bodyId, level: 'county', code: `${body}-${role}`, name: say('审核岗') } as const
    const staffId = `0190d000-0000-7000-8000-${String(bodyId).padStart(6, '0')}${String(n).padStart(6, '0')}`
    return { kind: 'officer', staffId, name: '沈怀远', posts: [{ ...place, role, as: 'A', items: 'all' }] }
  }
  return {
    ...{ bodyId, handler: one('disclosure', 1), reviewer: one('review', 2), legal: one('legal', 3) },
    ...{ head: one('decide', 4), window: one('intake', 5) },
  }
}

/** A request of a fictional person for the receipts of the weekly market, online. */
export function asked(bodyId: number, more: Partial<SubmitInput> = {}): SubmitInput {
  return {
    ...{ bodyId, channel: 'internet', on: null, subject: '临江集市摊位收费', form: 'electronic', way: 'email' },
    text: '申请公开2025年临江集市摊位收费的标准和收入。',
    applicant: {
      ...{ type: 'natural_person', name: '王示例', code: '110101199003078515', contact: '示例电话 000-00000000' },
      ...{ agent: '', help: '' },
    },
    ...more,
  }
}

/** Submits on a day: online by the visitor, else by the office. */
export async function submitted(
  db: Db,
  office: Office,
  date: string,
  more: Partial<SubmitInput> = {},
): Promise<RequestRef> {
  const input = asked(office.bodyId, more)
  const by: Actor = input.channel === 'internet' ? VISITOR : office.handler
  const { bodyId, id } = accepted(await inTransaction(db, morning(date), (tx) => submit(tx, by, input)))
  return { bodyId, id }
}

/** Does a verb on a day. */
export function act<V extends Verb>(
  db: Db,
  ref: RequestRef,
  verb: V,
  by: Actor,
  date: string,
  input: VerbInput<V>,
): Promise<Outcome<Done>> {
  const one = ACTS[verb] as unknown as Act<V> // each verb takes its own input; the compiler cannot pair them through the union
  return inTransaction(db, morning(date), (tx) => one(tx, by, ref, input))
}

/** The request as it stands. */
export async function requestAt(db: Db, ref: RequestRef, date: string): Promise<InfoRequest> {
  return accepted(await inTransaction(db, morning(date), async (tx) => done(must(await lockRequest(tx, ref), 'it'))))
}

/** A way through the chart: verbs with what they take, each by whom and on which day. */
export type Way = readonly {
  readonly [V in Verb]: readonly [V, keyof Office | 'visitor', string, VerbInput<V>]
}[Verb][]

/** Goes a way; none of it may be refused. */
export async function goes(db: Db, office: Office, ref: RequestRef, way: Way): Promise<RequestRef> {
  for (const [verb, who, date, input] of way) {
    const by = who === 'visitor' ? VISITOR : office[who]
    accepted(await act(db, ref, verb, by as Actor, date, input as never)) // `Way` pairs verb and input
  }
  return ref
}

/** Submitted on Monday 2 March 2026, received on Tuesday, found by Thursday, with nothing that must stay closed. */
export const TO_THE_DRAFT: Way = [
  ['receive', 'handler', '2026-03-03', { confirmedOn: null }],
  ['accept', 'handler', '2026-03-03', {}],
  ['study', 'handler', '2026-03-04', { excessive: false, otherWay: false, note: '' }],
  ['search', 'handler', '2026-03-05', found()],
  ['review', 'reviewer', '2026-03-06', { closed: false, separable: false, conclusion: '可以公开。' }],
]

/** Drafted, reviewed, signed and sent by Tuesday 10 March 2026. */
export const TO_THE_END: Way = [
  ...TO_THE_DRAFT,
  ['draft', 'handler', '2026-03-09', granted()],
  ['review-legal', 'legal', '2026-03-09', { passed: true, note: '' }],
  ['sign', 'head', '2026-03-10', { agreed: true, note: '' }],
  ['answer', 'handler', '2026-03-10', { how: 'email', on: null, publish: false }],
]

/** A search that found it, and whose opinion is asked. */
export function found(more: Partial<VerbInput<'search'>> = {}): VerbInput<'search'> {
  return { found: 'found', where: '档案室、办公系统', words: '摊位收费', agency: null, thirdParty: null, ...more }
}

/** A reply that gives what was asked for. */
export function granted(more: Partial<VerbInput<'draft'>> = {}): VerbInput<'draft'> {
  const none = { grounds: [], earlierNumber: null, rightBodyId: null, separable: null }
  return { code: '1', gives: '收费标准和2025年收入表附后。', reasons: '', ...none, ...more }
}
