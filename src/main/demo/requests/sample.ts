import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { ApplicantType, Form, Way } from '#areas/requests/request.ts'
import { addDays, type Day, dayNumber } from '#base/days.ts'
import type { Code } from '#law/requests/decision-code.ts'
import type { Channel } from '#law/requests/receipt.ts'

/** A request of the sample, with how it ends. */
export interface Asked {
  readonly id: string
  readonly on: Day
  readonly channel: Channel
  readonly body: string
  readonly type: ApplicantType
  readonly name: string
  readonly subject: string
  readonly text: string
  readonly form: Form
  readonly way: Way
  readonly code: Code
  readonly why: string
  readonly third?: boolean
  readonly agency?: boolean
}

/** A complaint or message of the sample, which no request for information is. */
export interface Message {
  readonly id: string
  readonly on: Day
  readonly how: 'counter' | 'telephone' | 'online'
  readonly body: string
  readonly name: string
  readonly text: string
  readonly answer: string
}

/** How long before today the last one came at the least: it is still being handled. Days. */
const LAST = 1
const WEEK = 7

/** The sample, its days moved by whole weeks so that the last of it came within this week. */
export function sampleOf(today: Day): { readonly requests: readonly Asked[]; readonly messages: readonly Message[] } {
  const text = readFileSync(new URL('./sample.yaml', import.meta.url), 'utf8')
  const { requests, messages } = parse(text) as { requests: Asked[]; messages: Message[] } // our own file, read by a test
  const last = Math.max(...[...requests, ...messages].map(({ on }) => dayNumber(on)))
  const shift = Math.floor((dayNumber(today) - LAST - last) / WEEK) * WEEK
  const moved = <T extends { readonly on: Day }>(each: T): T => ({ ...each, on: addDays(each.on, shift) })
  return { requests: requests.map(moved), messages: messages.map(moved) }
}
