import { sayFault } from '#law/feel/words/say.ts'
import type { LimitUnit } from '../../chart.ts'
import type { Measure } from '../../length-of-limit.ts'
import type { Duty } from '../finding.ts'
import type { Words } from './zh-Hans.ts'

const units: Readonly<Record<LimitUnit, readonly [one: string, many: string]>> = {
  minutes: ['minute', 'minutes'],
  quarter_days: ['quarter of a working day', 'quarters of a working day'],
  working_days: ['working day', 'working days'],
  days: ['day', 'days'],
  months: ['month', 'months'],
}
const measure = ({ n, unit }: Measure): string => `${n} ${units[unit][n === 1 ? 0 : 1]}`
const duties: Readonly<Record<Duty, string>> = { investigate: 'investigates', review: 'reviews', decide: 'decides' }

const types: Readonly<Record<string, string>> = {
  'bpmn:ComplexGateway': 'a complex gateway',
  'bpmn:SignalEventDefinition': 'a signal event',
  'bpmn:LinkEventDefinition': 'a link event',
  'bpmn:EscalationEventDefinition': 'an escalation event',
  'bpmn:ConditionalEventDefinition': 'a conditional event',
  'bpmn:CompensateEventDefinition': 'a compensation event',
  'bpmn:CancelEventDefinition': 'a cancel event',
  'bpmn:Transaction': 'a transaction',
  'bpmn:AdHocSubProcess': 'an ad-hoc subprocess',
  'bpmn:StandardLoopCharacteristics': 'a standard loop',
  'bpmn:MultipleEventDefinitions': 'several events in one',
  triggeredByEvent: 'an event subprocess',
  isForCompensation: 'a compensation task',
  instantiate: 'a task that starts the chart by a message',
  eventGatewayType: 'a gateway that waits for several events at once',
  script: 'a script',
  language: 'a condition in another language than FEEL',
  sourceRef: 'a flow from nowhere',
  targetRef: 'a flow to nowhere',
  'gk:Step': 'a part or level of a step it cannot read',
  'gk:Limit': 'a limit it cannot read',
  'gk:Basis': 'a basis it cannot read',
  'gk:Risk': 'an incomplete risk',
  'gk:Document': 'a document it cannot read',
  'gk:Clock': 'a clock it cannot read',
  'gk:Fact': 'a fact it cannot read',
}

export const en: Words = {
  quoted: (name) => `“${name}”`,
  between: (from, to) => `the line from ${from} to ${to}`,
  findings: {
    foreign: ({ what, facts: { type, because } }) =>
      `${what} uses something this house does not run: ${types[because ?? type] ?? because ?? type}. Use tasks, gateways, and plain, message or timer events.`,
    'duplicate-id': ({ what, facts: { id } }) =>
      `The id ${id} is used more than once (${what}). Every element needs its own.`,
    'full-width': ({ what, facts: { name, found } }) =>
      `“${name}” in ${what} holds the full-width character “${found}”. Ids, names of facts and conditions take half-width punctuation, digits and letters; words in quotation marks are free.`,
    'no-start': ({ what }) => `${what} has no start event, so nobody knows where it begins. Draw one.`,
    'two-starts': ({ what }) =>
      `${what} cannot be told from another start event, so nobody knows where to begin. Keep one, or name the message each waits for.`,
    'two-processes': ({ what }) =>
      `${what} is a second process with content. A chart runs one process; draw the other party as an empty pool and connect it by message flows.`,
    'loose-flow': ({ what }) => `${what} has a loose end or crosses the frame of a subprocess. Connect it again.`,
    unreachable: ({ what }) => `${what} cannot be reached from the start. Connect it or remove it.`,
    'cannot-end': ({ what }) => `No end event can be reached from ${what}. Draw its exit.`,
    'no-name': ({ what }) => `${what} has no name. Say what is done in this step.`,
    'no-post': ({ what }) => `${what} has no post. Put it in a lane, or say who does it.`,
    'no-limit': ({ what }) =>
      `${what} has no time limit. Name the rule of the law or a promised number of working days; a step whose time is not counted says so.`,
    'no-basis': ({ what }) => `${what} has no legal basis. Name the law and the article.`,
    'no-decision': ({ what }) => `${what} does not say which decision table it uses.`,
    'no-called-chart': ({ what }) => `${what} does not say which chart it calls.`,
    'no-collection': ({ what }) => `${what} is done several times but does not say for which list or how often.`,
    'no-default': ({ what }) => `${what} has no default exit and would stop where no condition holds. Choose one.`,
    'no-condition': ({ what }) => `${what} has no condition and is not the default exit. Write the condition.`,
    'idle-condition': ({ what }) =>
      `${what} has a condition, but where it begins nothing is chosen, so the condition is never asked. Put a gateway before it, or remove the condition.`,
    'event-gateway': ({ what }) =>
      `${what} waits for events: each of its exits must lead straight to a message event, a timer or a receive task.`,
    'message-without-name': ({ what }) => `${what} waits for or sends a message but does not say which.`,
    'timer-without-limit': ({ what }) =>
      `${what} has no legal limit. A timer names a rule of the lawbook or a number of working days; a length of time on a wall clock (such as P30D) cannot pause and is not taken.`,
    'starving-join': ({ what, facts: { missing, after }, name }) =>
      `${what} would wait for ever: ${after.length > 0 ? `once ${after.map(name).join(', ')} was taken, ` : ''}nothing comes any more on ${missing.map(name).join(', ')}. Join branches of which one is taken by an exclusive gateway.`,
    'piling-up': ({ what }) =>
      `Every turn of the loop adds one more piece of work at ${what}, without end. Join before looping back.`,
    'too-many-ways': ({ what, facts: { ways } }) =>
      `${what} has too much going on at once: ${ways} states were examined and more remain, so it is not certain that it never stops. Put a part into a subprocess, which is examined by itself.`,
    'faulty-condition': ({ what, lang, facts: { condition, fault } }) =>
      `The condition “${condition}” of ${what} cannot be run: ${sayFault(fault, lang)}`,
    'unknown-value': ({ what, facts: { fact, value } }) =>
      `The condition of ${what} compares “${fact}” with “${value}”, a value that fact never has.`,
    'empty-limit': ({ what }) => `A limit of ${what} has neither a rule nor a number above zero with its unit.`,
    'unknown-rule': ({ what, facts: { rule } }) =>
      `A limit of ${what} names the rule ${rule}, which the lawbook does not have.`,
    'unknown-role': ({ what, facts: { role } }) =>
      `${what} is done by a post with the role “${role}”, which this house does not have.`,
    'unknown-law': ({ what, facts: { law } }) =>
      `The basis of ${what} is written ${law}, a key the lawbook does not have. Use a key it has, or the full title of the law.`,
    'unknown-decision': ({ what, facts: { decision } }) =>
      `${what} uses the decision table ${decision}, which this house does not have.`,
    'unknown-chart': ({ what, facts: { chart } }) =>
      `${what} calls the chart ${chart}, which this house does not have.`,
    'promise-too-long': ({ what, facts: { promised, statutory } }) =>
      `${what} promises ${measure(promised)}, longer than the statutory ${measure(statutory)}. A promise may not exceed the law.`,
    'no-layout': ({ what }) => `${what} is not drawn on the sheet. Give it a place.`,
    'same-post': ({ what, facts }) =>
      `One post, ${what}, ${facts.duties.map((duty) => duties[duty]).join(' and ')}. These are better done by different posts.`,
    'no-branch-name': ({ what }) => `${what} is a branch without a name. Say when it is taken.`,
    'no-english': ({ facts: { count } }) => `${count} ${count === 1 ? 'name has' : 'names have'} no English.`,
  },
}
