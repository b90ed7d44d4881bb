import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { dueIf } from '../clocks/index.ts'
import type {
  ConditionView,
  CorrectionView,
  DecisionView,
  HandOverView,
  NotAcceptGround,
  SpecialView,
  StepView,
} from './contract.ts'
import { secondNoticeGrounds } from './life-lists.ts'
import type { Parts } from './parts.ts'
import { NOT_COUNTED } from './start-special.ts'
import { stepDue } from './steps.ts'

/** The parts of a case that both the desk and the applicant see, in the shapes of the contract. */
export function shownOf(parts: Parts, today: Day) {
  return {
    deciding: bodyName(parts, parts.found.bodyId),
    receiving: bodyName(parts, parts.found.receivingBodyId),
    clocks: [...parts.home, ...parts.own],
    steps: stepsOf(parts),
    corrections: correctionsOf(parts),
    specials: specialsOf(parts),
    handOvers: handOversOf(parts),
    decision: decisionOf(parts, today),
    notAccepted: notAcceptedOf(parts),
    deliveredOn: parts.decision?.delivered_on ?? null,
  }
}

/** The name of a body; empty when it is not in the county any more. */
export function bodyName({ names }: Parts, bodyId: number): Text {
  return names.bodies.get(bodyId)?.name ?? { 'zh-Hans': '', 'zh-Hant': '', en: '' }
}

/** The conditions of the edition and what the review found of each; what was found last counts. */
export function conditionsOf({ item, steps }: Parts): readonly ConditionView[] {
  const found = new Map(
    steps.flatMap((step) => (step.found as { id: string; met: boolean }[]).map(({ id, met }) => [id, met])),
  ) // written by endStep
  return item.conditions.map(({ id, says }) => ({ id, text: says, met: found.get(id) ?? null }))
}

function stepsOf({ item, steps, found, own, home, names }: Parts): readonly StepView[] {
  const promise = [...home, ...own].find(({ kind, stoppedOn }) => kind === 'promised' && stoppedOn === null)
  return item.steps.map((step, i) => {
    const row = steps.find(({ no }) => no === i + 1)
    const here = row !== undefined && row.done_on === null
    const dueOn = here && promise ? dueOfStep(promise.events, stepDue(item, i + 1), promise.clock.on) : null
    const post = row?.holder_post
      ? (names.posts.get(`${row.holder_body_id}/${row.holder_post}`) ?? step.post)
      : step.post
    const body = row ? names.bodies.get(row.holder_body_id)?.name : undefined
    return {
      ...{
        no: i + 1,
        name: step.does,
        post: step.post,
        state: here ? 'here' : row?.done_on || i + 1 < found.step ? 'done' : 'ahead',
      },
      ...{ startedOn: row?.started_on ?? null, dueOn, doneOn: row?.done_on ?? null },
      late: (row?.late ?? false) || (dueOn !== null && promise !== undefined && promise.clock.on > dueOn),
      holder: row && body ? { bodyId: row.holder_body_id, body, post, staffName: null } : null,
      checkers: row ? (row.checkers as readonly string[]).length : 0, // written by endStep
    } satisfies StepView
  })
}

/** The small clock of a step is the promise with a shorter limit: the same days count. */
function dueOfStep(events: Parameters<typeof dueIf>[1], workingDays: number, on: Day): Day | null {
  return dueIf(
    'SVC.PROMISED',
    events.map((event) => (event.type === 'accepted' ? { ...event, promised_working_days: workingDays } : event)),
    on,
  )
}

function correctionsOf({ corrections, item }: Parts): readonly CorrectionView[] {
  return corrections.map((row) => {
    const materials = row.materials as readonly { readonly id: string; readonly lacking: string }[] // written by askCorrection
    const conditions = row.conditions as readonly string[] // written by askCorrection
    return {
      ...{ no: row.no, on: row.asked_on, answerBy: row.answer_by, handedInOn: row.handed_in_on },
      ground: secondNoticeGrounds().find(({ key }) => key === row.ground)?.text ?? null,
      materials: materials.flatMap(({ id, lacking }) => {
        const material = item.materials.find((one) => one.id === id)
        return material ? [{ id, name: material.name, lacking }] : []
      }),
      conditions: item.conditions
        .filter(({ id }) => conditions.includes(id))
        .map(({ id, says }) => ({ id, text: says })),
    }
  })
}

function specialsOf({ specials }: Parts): readonly SpecialView[] {
  return specials.map((row) => ({
    ...{ kind: row.kind, startedOn: row.started_on, toldWorkingDays: row.told_working_days, endedOn: row.ended_on },
    article: NOT_COUNTED,
  }))
}

function handOversOf(parts: Parts): readonly HandOverView[] {
  return parts.handOvers.map((row) => ({
    ...{
      id: row.id,
      from: bodyName(parts, row.from_body_id),
      to: bodyName(parts, row.to_body_id),
      sentAt: row.sent_at,
    },
    ...{ receivedAt: row.received_at, returned: row.is_return, reason: row.reason },
  }))
}

/** With the remedies and their last days, computed from the day of delivery, else of the decision (行政许可法 §38(2)). */
function decisionOf({ decision, item }: Parts, today: Day): DecisionView | null {
  if (!decision) return null
  const known = [{ type: 'decision_known', date: decision.delivered_on ?? decision.decided_on }]
  const grounds = decision.grounds as readonly string[] // written by decide
  const until = (rule: string) => dueIf(rule, known, today) ?? today
  return {
    ...{ outcome: decision.outcome, on: decision.decided_on, reasons: decision.reasons },
    grounds: item.conditions.filter(({ id }) => grounds.includes(id)).map(({ says }) => says),
    remedies:
      decision.outcome === 'refused'
        ? [
            { way: 'reconsideration', until: until('REVIEW.FILE_60D'), article: { law: 'RL', article: '20' } },
            { way: 'lawsuit', until: until('LITIGATION.DIRECT_6M'), article: { law: 'LIT', article: '46' } },
          ]
        : [],
  }
}

function notAcceptedOf(
  parts: Parts,
): { readonly ground: NotAcceptGround; readonly rightBody: Text | null; readonly on: Day } | null {
  const { state } = parts.found
  const on = parts.row.closed_on
  if (state !== 'not_accepted' || on === null) return null
  const { ground, rightBody } = parts.row.ended as { ground: NotAcceptGround; rightBody: number | null } // written by notAccept
  return { ground, rightBody: rightBody === null ? null : bodyName(parts, rightBody), on }
}
