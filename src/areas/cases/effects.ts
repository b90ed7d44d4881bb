import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { type ClockView, dueIf } from '../clocks/index.ts'
import type { Item } from '../services/index.ts'
import type { Case } from './case.ts'
import type { ClockEffect, Verb } from './contract.ts'
import { DECISION_RULES, decisionClocks, EXTENDABLE_RULES } from './decision-clocks.ts'
import { oneThingOf } from './joint.ts'

const NONE: ClockEffect = { does: 'none', rule: null, dueBefore: null, dueAfter: null, article: null }

/** What a verb would do today to the open clocks of a case, computed as the verb itself would have it. */
export function effectsOf(
  verb: Verb,
  found: Case,
  item: Item,
  open: readonly ClockView[],
  today: Day,
): readonly ClockEffect[] {
  const all = effects(verb, found, item, open, today)
  return all.length === 0 ? [NONE] : all
}

function effects(verb: Verb, found: Case, item: Item, open: readonly ClockView[], today: Day): readonly ClockEffect[] {
  const deciding = open.filter(({ rule }) => DECISION_RULES.includes(rule))
  switch (verb) {
    case 'accept':
      return [
        ...open.map(stops),
        ...decisionClocks(item, { on: today, silentOn: null }, oneThingOf(found.jointGroup)).map(({ rule, events }) =>
          starts(rule, dueIf(rule, events, today), null),
        ),
      ]
    case 'ask-correction':
    case 'not-accept':
    case 'withdraw':
    case 'terminate':
    case 'deliver':
      return open.map(stops)
    case 'hand-in-correction':
      return [
        starts(
          'ALL.CORRECTION_NOTICE',
          dueIf('ALL.CORRECTION_NOTICE', [{ type: 'materials_received', date: today }], today),
          { law: 'ALL', article: '32(4)' },
        ),
      ]
    case 'start-special':
      return deciding.map((clock) => ({ ...effect('pauses', clock), dueAfter: null }))
    case 'end-special':
      return deciding.map((clock) => ({ ...effect('resumes', clock), dueAfter: resumed(clock, today) }))
    case 'extend':
      return deciding
        .filter(({ rule }) => EXTENDABLE_RULES.includes(rule))
        .map((clock) => ({ ...effect('extends', clock), dueAfter: extended(clock, found, today) }))
    case 'grant':
      return [
        ...deciding.map(stops),
        starts(
          'ALL.DELIVERY',
          dueIf('ALL.DELIVERY', [{ type: 'decision_made', date: today, outcome: 'granted' }], today),
          { law: 'ALL', article: '44' },
        ),
      ]
    case 'refuse':
    case 'forward':
      return deciding.map(stops)
    default:
      return []
  }
}

function stops(clock: ClockView): ClockEffect {
  return { ...effect('stops', clock), dueAfter: null }
}

function starts(rule: string, dueAfter: Day | null, article: Article | null): ClockEffect {
  return { does: 'starts', rule, dueBefore: null, dueAfter, article }
}

function effect(does: ClockEffect['does'], { rule, dueOn, article }: ClockView): ClockEffect {
  return { does, rule, dueBefore: dueOn, dueAfter: null, article }
}

function resumed(clock: ClockView, today: Day): Day | null {
  const open = clock.events.findLast(({ type }) => type === 'special_procedure_started')
  if (!open) return clock.dueOn
  return dueIf(clock.rule, [...clock.events, { ...open, type: 'special_procedure_ended', date: today }], today)
}

/** By the most that may be granted; the form asks for how much. */
function extended(clock: ClockView, found: Case, today: Day): Day | null {
  const approver = found.jointLead ? 'government_head' : 'agency_head'
  const event = { type: 'extension_approved', date: today, working_days: found.jointLead ? 15 : 10, approver }
  return dueIf(clock.rule, [...clock.events, event], today)
}
