import { check } from '#areas/reports/check.ts'
import type { RevisionRef, Sections } from '#areas/reports/contract.ts'
import { correct } from '#areas/reports/correct.ts'
import { draft } from '#areas/reports/draft.ts'
import { edit } from '#areas/reports/edit.ts'
import { publish } from '#areas/reports/publish.ts'
import { settleDuties } from '#areas/reports/settle-duties.ts'
import { sign } from '#areas/reports/sign.ts'
import { submit } from '#areas/reports/submit.ts'
import { must } from '#base/assert.ts'
import { addDays, type Day, day, instantAt, yearOf } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Officer } from '#platform/signin/actor.ts'
import type { Cast } from './cast.ts'

const BY = { kind: 'machine', name: 'demo' } as const
/** Who has published nothing to this day, and who did so after the last day. */
const SILENT = ['religion', 'industry', 'meteo']
const LATE = ['transport', 'town_b']
/** The last day of a government is 31 March: since then so many days have passed in the new year. */
const PAST = 91

/** No register counts what was collected in fees here, so every body states it. */
const STATED = { feesFen: 0 }

/** What the body writes where no figure speaks. */
const TEXT: Sections = {
  一: '按照政府信息公开条例的要求，主动公开、依申请公开、信息管理、平台建设和监督保障各项工作按计划进行。（演示文字）',
  五: '部分条目的要素不全，答复文书的说理还不够充分。下一年度逐条补齐要素，并请法制审核岗先看文书。（演示文字）',
  六: '没有其他需要报告的事项。收取信息处理费的情况见第一部分。（演示文字）',
}

/**
 * Makes the reports on the last year whose last days are over: of nearly every body by its own people, one of them
 * corrected, two late, some missing; and the government's, which adds them up. By the verbs that people use.
 */
export async function makeReports(db: Db, cast: Cast, { today }: Moment): Promise<void> {
  const year = yearOf(addDays(today, -PAST)) - 1
  const on = (date: string): Day => day(`${year + 1}-${date}`)
  const act = <T>(when: Day, verb: (tx: Tx) => Promise<Outcome<T>>) =>
    inTransaction(db, momentOf(instantAt(when, '15:00')), verb).then(accepted)
  await act(on('01-02'), (tx) => settleDuties(tx, BY))
  for (const body of cast.bodies.values()) {
    const [keeper, head] = [cast.who(body.number, 'disclosure'), cast.who(body.number, 'decide')]
    const isUnder = body.regime === 'R19' || body.regime === 'R19_authorised'
    if (!isUnder || !keeper || !head || SILENT.includes(body.id)) continue
    const make = (ref: RevisionRef, from: Day, to: Day) => finish(act, { keeper, checker: keeper, head }, ref, from, to)
    const [begun, ended] = LATE.includes(body.id) ? [on('02-03'), on('02-06')] : [on('01-12'), on('01-22')]
    const { id } = await act(begun, (tx) => draft(tx, keeper, { bodyId: body.number, year }))
    await make({ bodyId: body.number, id, revision: 1 }, begun, ended)
    const ref = { bodyId: body.number, id, revision: 2 }
    if (body.id !== 'market') continue
    const because = '第五部分的文字有遗漏，更正后重新公布。（演示）'
    const next = await act(on('02-10'), (tx) => correct(tx, keeper, { ref, because }))
    await make({ bodyId: body.number, id: next.id, revision: 1 }, on('02-10'), on('02-12'))
  }
  await governmentReport(cast, act, year, on('03-16'), on('03-24'))
}

type Act = <T>(when: Day, verb: (tx: Tx) => Promise<Outcome<T>>) => Promise<T>

async function governmentReport(cast: Cast, act: Act, year: number, from: Day, to: Day): Promise<void> {
  const bodyId = cast.numberOf('gov')
  const keeper = must(cast.who(cast.numberOf('openness_office'), 'disclosure'), 'the openness office')
  const head = must(cast.who(bodyId, 'decide'), 'the head of the county')
  const checker = must(cast.who(bodyId, 'review'), 'the reviewer of the government')
  const { id } = await act(from, (tx) => draft(tx, keeper, { bodyId, year }))
  await finish(act, { keeper, checker, head }, { bodyId, id, revision: 1 }, from, to)
}

/** From the draft to the publication. */
async function finish(
  act: Act,
  { keeper, checker, head }: { readonly keeper: Officer; readonly checker: Officer; readonly head: Officer },
  first: RevisionRef,
  from: Day,
  to: Day,
): Promise<void> {
  await act(from, (tx) => edit(tx, keeper, { ref: first, sections: TEXT, stated: STATED }))
  const ref = { ...first, revision: 2 }
  await act(from, (tx) => check(tx, checker, { ref, because: {} }))
  await act(to, (tx) => sign(tx, head, { ref }))
  await act(to, (tx) => submit(tx, keeper, { ref }))
  await act(to, (tx) => publish(tx, keeper, { ref }))
}
