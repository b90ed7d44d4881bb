import { must } from '#base/assert.ts'
import { type Program, programOf } from './program.ts'
import { readChart } from './read-chart.ts'
import type { Ended, FlowEffect, FlowEvent, FlowNo, FlowState } from './state.ts'
import { activeOf } from './state.ts'
import { step } from './step.ts'

/** The text of a BPMN file around flow elements of one process, `p`. `more`: what stands beside the process. */
export function bpmn(elements: string, more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:gk="urn:gongkai:bpmn:1"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  targetNamespace="urn:test" id="file">
  <process id="p" name="测试" isExecutable="true">${elements}</process>
  ${more}
</definitions>`
}

/** Sequence flows written `A>B`, or `A>B[condition]`; their ids are `A>B` without the sign. */
export function flows(...ways: readonly string[]): string {
  return ways
    .map((way) => {
      const [, from = '', to = '', condition] = /^(\w+)>(\w+)(?:\[(.*)\])?$/.exec(way) ?? []
      const asked = condition === undefined ? '' : `<conditionExpression>${escaped(condition)}</conditionExpression>`
      return `<sequenceFlow id="${from}${to}" sourceRef="${from}" targetRef="${to}">${asked}</sequenceFlow>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The program of such a file. */
export async function programIn(elements: string, more = ''): Promise<Program> {
  return programOf(await readChart(bpmn(elements, more)))
}

/** Where a run stands after events, each told to a state that has been through JSON; a refusal stops it there. */
export interface Told {
  readonly state: FlowState | null
  readonly active: readonly string[]
  readonly ended: Ended | null
  readonly no: FlowNo | null
  /** Of the last event only. */
  readonly effects: readonly FlowEffect[]
}

/** A run told event by event; a bare word completes the element of that id, or begins where it is `start`. */
export function tell(program: Program, ...events: readonly (FlowEvent | string)[]): Told {
  let state: FlowState | null = null
  let effects: readonly FlowEffect[] = []
  let no: FlowNo | null = null
  for (const event of events) {
    const taken = step(program, state, spelt(event))
    if (!taken.ok) {
      no = taken.no
      break
    }
    // What JSON gives back is what was put in.
    state = JSON.parse(JSON.stringify(taken.state)) as FlowState
    effects = taken.effects
  }
  return { state, active: state ? activeOf(state) : [], ended: state?.ended ?? null, no, effects }
}

/** The state after events that are all taken. */
export function stateAfter(program: Program, ...events: readonly (FlowEvent | string)[]): FlowState {
  return must(tell(program, ...events).state, 'the state of a run that has begun')
}

function spelt(event: FlowEvent | string): FlowEvent {
  if (typeof event !== 'string') return event
  return event === 'start' ? { type: 'start' } : { type: 'complete', element: event }
}
