import { type Day, dayOfInstant, type Instant } from '#base/days.ts'
import type { Book } from '#law/book/book.ts'
import type { Part } from '#law/flows/chart.ts'
import type { PlannedNode, Program } from '#law/flows/program.ts'
import type { FlowEffect } from '#law/flows/state.ts'
import type { OpenStay, Run } from './run-row.ts'
import { inTime, stepLimit } from './step-limit.ts'
import { type Pause, usedWorkingDays } from './used-days.ts'

/** What is known of a run before it moves. */
export type Standing = Pick<Run, 'open' | 'pauses' | 'stays' | 'begun_at' | 'counted_from' | 'counted_days'>

/** A stay that began with the move; over already where the same step took it away again. */
export interface NewStay extends OpenStay {
  readonly limitDays: number | null
  readonly end: StayEnd | null
}

/** How a stay ended. */
export interface StayEnd {
  readonly no: number
  readonly used: number
  readonly inTime: boolean | null
}

/** What a step of the reducer changes about a run, as rows. */
export interface Movement {
  readonly ended: readonly StayEnd[]
  readonly entered: readonly NewStay[]
  readonly pauses: readonly Pause[]
  readonly stays: number
  readonly countedFrom: Day | null
  readonly countedDays: number | null
}

/** On which chart, under which lawbook, and when. */
export interface Setting {
  readonly program: Program
  readonly book: Book
  readonly at: Instant
}

/**
 * Reads the effects of a step as stays that begin and end, and counts what they used. The promise counts from the day
 * intake was left to the day of the decision; a chart without these parts counts from its begin, or to its end.
 */
export function movementOf(run: Standing, effects: readonly FlowEffect[], setting: Setting): Movement {
  const moving = new Moving(run, setting)
  for (const effect of effects) {
    if (effect.kind === 'enter') moving.enter(effect.element, effect.token)
    if (effect.kind === 'leave') moving.leave(effect.element, effect.token)
    if (effect.kind === 'end') moving.end()
  }
  return moving.moved()
}

/** Ends every stay where the law above the chart ends the run; nothing is counted towards the promise. */
export function movementOut(run: Standing, setting: Setting): Movement {
  const moving = new Moving(run, setting)
  for (const { element, token } of run.open) moving.leave(element, token)
  return { ...moving.moved(), countedFrom: run.counted_from, countedDays: run.counted_days }
}

class Moving {
  readonly #run: Standing
  readonly #setting: Setting
  readonly #today: Day
  readonly #open: Map<string, OpenStay>
  readonly #entered = new Map<number, NewStay>()
  readonly #ended: StayEnd[] = []
  #stays: number
  #countedFrom: Day | null
  #countedDays: number | null

  constructor(run: Standing, setting: Setting) {
    this.#run = run
    this.#setting = setting
    this.#today = dayOfInstant(setting.at)
    this.#open = new Map(run.open.map((stay) => [keyOf(stay.element, stay.token), stay]))
    this.#stays = run.stays
    this.#countedFrom = run.counted_from
    this.#countedDays = run.counted_days
  }

  enter(element: string, token: number): void {
    const planned = this.#setting.program.nodes.get(element)
    const limit = planned ? stepLimit(planned.node, this.#setting.book) : null
    this.#stays += 1
    const limitDays = limit?.unit === 'working_days' ? limit.n : null
    const stay = { no: this.#stays, element, token, entered: this.#setting.at, limitDays, end: null }
    this.#entered.set(stay.no, stay)
    this.#open.set(keyOf(element, token), stay)
  }

  leave(element: string, token: number): void {
    const stay = this.#open.get(keyOf(element, token))
    if (!stay) return
    this.#open.delete(keyOf(element, token))
    const planned = this.#setting.program.nodes.get(element)
    const end = this.#endOf(stay, planned)
    const fresh = this.#entered.get(stay.no)
    if (fresh) this.#entered.set(stay.no, { ...fresh, end })
    else this.#ended.push(end)
    if (planned?.node.part === 'intake') this.#countedFrom = this.#today
    if (planned?.node.part === 'decision') this.#countedDays = this.#counted()
  }

  /** The chart came to its end: where it has no decision, that is what the promise was for. */
  end(): void {
    if (this.#countedDays !== null || this.#has('decision')) return
    if (this.#countedFrom !== null || !this.#has('intake')) this.#countedDays = this.#counted()
  }

  moved(): Movement {
    return {
      ended: this.#ended,
      entered: [...this.#entered.values()],
      pauses: this.#pauses(),
      stays: this.#stays,
      countedFrom: this.#countedFrom,
      countedDays: this.#countedDays,
    }
  }

  /** A step that makes the clocks stand still is itself measured by its whole time. */
  #endOf({ no, entered }: OpenStay, planned: PlannedNode | undefined): StayEnd {
    const { book } = this.#setting
    const from = dayOfInstant(entered)
    const spans = pauses(planned) ? [] : this.#run.pauses
    const used = usedWorkingDays(book.calendar, from, this.#today, spans)
    const limit = planned ? stepLimit(planned.node, book) : null
    return { no, used, inTime: limit && inTime(limit, from, this.#today, spans, used) }
  }

  #counted(): number {
    const from = this.#countedFrom ?? dayOfInstant(this.#run.begun_at)
    return usedWorkingDays(this.#setting.book.calendar, from, this.#today, this.#run.pauses)
  }

  #pauses(): readonly Pause[] {
    const open = [...this.#open.values()].map(({ element }) => element)
    return pausesWith(open, this.#run.pauses, this.#setting.program, this.#today)
  }

  #has(part: Part): boolean {
    return [...this.#setting.program.nodes.values()].some(({ node }) => node.part === part)
  }
}

/** The spans as they are once a run stands at these elements from today on: its clocks stand still, or run. */
export function pausesWith(
  elements: readonly string[],
  spans: readonly Pause[],
  program: Program,
  today: Day,
): readonly Pause[] {
  const still = elements.some((element) => pauses(program.nodes.get(element)))
  const last = spans.at(-1)
  const stood = last !== undefined && last[1] === null
  if (stood === still) return spans
  return stood && last ? [...spans.slice(0, -1), [last[0], today]] : [...spans, [today, null]]
}

function pauses(planned: PlannedNode | undefined): boolean {
  return planned !== undefined && planned.pauses.length > 0
}

function keyOf(element: string, token: number): string {
  return `${token} ${element}`
}
