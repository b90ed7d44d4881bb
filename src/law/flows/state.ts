import type { Limit } from './chart.ts'

/** A value of a fact as JSON holds it; a date is an ISO day, `2026-11-26`. */
export type FactValue = string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue }

/** What is known about the run: names of declared facts (any name where the chart declares none) and their values. */
export type Facts = Readonly<Record<string, FactValue>>

/**
 * Where a run stands: plain JSON of a few hundred bytes, complete (program and state are all that the next step needs).
 * No clock, no names of people, nothing of the chart but ids.
 */
export interface FlowState {
  readonly tokens: readonly Token[]
  readonly facts: Facts
  /** Number of the next token; never used twice in a run. */
  readonly next: number
  /** How the run ended; null while it runs. */
  readonly ended: Ended | null
}

/**
 * One place the run stands at. Kinds, told apart by the field they carry: a wait (none of these fields) for somebody or
 * something; `by` a wait in a join for the other ways; `holds` a subprocess, or an activity with several instances, that
 * is busy with the tokens inside it.
 */
export interface Token {
  readonly id: number
  readonly at: string
  /** Token of the subprocess or of the instances it is inside; 0 on the top level. */
  readonly in: number
  /** Joins: the flow it came by. */
  readonly by?: string
  readonly holds?: 'scope' | 'instances'
  /** One of several instances: its place, from 0, and its element of the collection (absent where that is a number). */
  readonly n?: number
  readonly item?: FactValue
  /** `holds: 'instances'`: elements of the collection or their number, how many were begun, how many are done. */
  readonly of?: number | readonly FactValue[]
  readonly begun?: number
  readonly done?: number
  /** Events after one gateway: they share a number, and the first that happens takes the others away. */
  readonly race?: number
  /** Timers on this activity that have run out and did not end it. */
  readonly rang?: readonly string[]
}

export type Ended =
  | { readonly how: 'done' }
  | { readonly how: 'terminated'; readonly at: string }
  /** An error that no boundary event caught. */
  | { readonly how: 'error'; readonly at: string; readonly code: string | null }

/**
 * What happened, told from outside. `data` is merged into the facts (declared ones only). `element` of `start` is the
 * start event meant, where there are several; of `error` the activity that failed or the boundary event that catches.
 * `token` says which of several waits at one element is meant; the oldest where absent.
 */
export type FlowEvent =
  | { readonly type: 'start'; readonly element?: string; readonly data?: Facts }
  | { readonly type: 'complete'; readonly element: string; readonly token?: number; readonly data?: Facts }
  | { readonly type: 'timer'; readonly element: string; readonly token?: number; readonly data?: Facts }
  | {
      readonly type: 'message'
      readonly element?: string
      /** Name of the message; whoever waits for it longest gets it. */
      readonly name?: string
      readonly token?: number
      readonly data?: Facts
    }
  | {
      readonly type: 'error'
      readonly element?: string
      readonly code?: string
      readonly token?: number
      readonly data?: Facts
    }

/** What the host has to do about a step, in this order. `token` pairs what begins with what ends. */
export type FlowEffect =
  /** A wait begins or is over; `item` is the element of one of several instances. */
  | { readonly kind: 'enter'; readonly element: string; readonly token: number; readonly item?: FactValue }
  | { readonly kind: 'leave'; readonly element: string; readonly token: number }
  /** A legal clock that ends in a `timer` event for `element`; `limit` is null where the chart names none. */
  | { readonly kind: 'arm'; readonly element: string; readonly token: number; readonly limit: Limit | null }
  | { readonly kind: 'disarm'; readonly element: string; readonly token: number }
  /** A legal clock of the owner stands still while the node is active; `rule` null: all of them. */
  | {
      readonly kind: 'pause' | 'resume'
      readonly element: string
      readonly token: number
      readonly rule: string | null
    }
  /** Something the house does at once and does not wait for. */
  | { readonly kind: 'do'; readonly element: string; readonly what: 'service' | 'send' | 'rule' | 'script' }
  /** Another chart, or a decision, whose result comes back as `complete`. */
  | { readonly kind: 'call'; readonly element: string; readonly token: number; readonly calls: string | null }
  | { readonly kind: 'end'; readonly ended: Ended }

/** Why an event changes nothing. `element`: where it met the obstacle. */
export interface FlowNo {
  readonly code:
    | 'not-begun'
    | 'already-begun'
    | 'ended'
    /** Several start events and none named. */
    | 'which-start'
    | 'no-such-element'
    /** The element is on the chart, but nothing waits there, or not for this. */
    | 'not-here'
    /** A gateway or activity of which no way leads on: no condition holds and there is no default. */
    | 'no-way'
    /** What a flow or a number of instances asks is no FEEL over the declared facts. */
    | 'faulty'
    /** The collection of several instances is neither a list nor a whole number. */
    | 'no-collection'
    /** The way leads to something the house does not run. */
    | 'foreign'
    /** A value outside the type or the closed list of its fact. */
    | 'wrong-fact'
    /** A circle of automatic steps that never comes to a wait. */
    | 'endless'
  readonly element: string
}

export type Step =
  | { readonly ok: true; readonly state: FlowState; readonly effects: readonly FlowEffect[] }
  | { readonly ok: false; readonly no: FlowNo }

/** Ids of the nodes that wait for somebody or something, sorted, each once. */
export function activeOf({ tokens }: FlowState): readonly string[] {
  const waiting = tokens.filter(({ by, holds }) => by === undefined && holds === undefined)
  return [...new Set(waiting.map(({ at }) => at))].sort()
}
