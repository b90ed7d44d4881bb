import { never } from '#base/assert.ts'
import { dayOfNumber } from '#base/days.ts'
import type { Limit } from '../../book/shape.ts'
import type { Clock } from '../clock.ts'
import { countedDays } from '../due-day.ts'
import { type Move, movesOf } from '../moves.ts'
import type { Pause } from '../pauses.ts'
import type { Step, StepFacts } from '../step.ts'
import { inForce } from './begin-steps.ts'

/** What moved the due day after the start, in order of time. */
export function moveSteps(clock: Clock, limit: Limit): readonly Step[] {
  const { reckoning, calendar, timeline } = clock.trace
  if (!reckoning || timeline.begin.kind !== 'started') return []
  const { moves } = movesOf(limit, calendar, timeline, reckoning)
  const steps = moves.map((move) => stepOf(move, clock, limit))
  const apart = timeline.pauses.length + timeline.waits.length
  if (apart < 2 || reckoning.spans.length === apart) return steps
  return [...steps, { facts: { kind: 'merged', count: apart }, articles: [], result: null }]
}

function stepOf(move: Move, clock: Clock, limit: Limit): Step {
  const result = move.due === null ? null : dayOfNumber(move.due)
  switch (move.kind) {
    case 'restart': {
      const { event, restart } = move.restart
      return { facts: { kind: 'restart', event }, articles: inForce(restart.articles, event.date), result }
    }
    case 'wait': {
      const { event, wait, to } = move.wait
      const ended = to === Number.POSITIVE_INFINITY ? null : dayOfNumber(to)
      return {
        facts: { kind: 'wait', event, until: wait.until, ended },
        articles: inForce(wait.articles, event.date),
        result: null,
      }
    }
    case 'pause': {
      const { exclusion, opened } = move.pause
      return { facts: pauseFacts(move.pause, clock, limit), articles: inForce(exclusion.articles, opened.date), result }
    }
    case 'extension':
      return {
        facts: extensionFacts(move, clock, limit),
        articles: inForce(limit.extension?.articles ?? [], clock.startedOn ?? clock.on),
        result,
      }
    default:
      return never(move)
  }
}

function pauseFacts(pause: Pause, { trace }: Clock, limit: Limit): StepFacts {
  const { exclusion, opened, closed, key, from, to } = pause
  const end = Math.min(to, trace.timeline.stop?.on ?? Number.POSITIVE_INFINITY)
  const days = end === Number.POSITIVE_INFINITY ? 0 : countedDays(limit, trace.calendar, from, end, [])
  const silent = closed !== null && closed.type === exclusion.silent
  return { kind: 'pause', opened, closed, key, until: exclusion.to, days, unit: limit.unit, silent }
}

function extensionFacts(move: Extract<Move, { kind: 'extension' }>, { trace }: Clock, limit: Limit): StepFacts {
  const { extension, index } = move
  const event = trace.timeline.extensions[index]?.event ?? { type: 'extension_approved', date: dayOfNumber(move.on) }
  const approver = typeof event['approver'] === 'string' ? event['approver'] : (limit.extension?.approver ?? null)
  return {
    kind: 'extension',
    event,
    asked: extension.days,
    counted: extension.counted,
    unit: limit.unit,
    approver,
    why: extension.why,
  }
}
