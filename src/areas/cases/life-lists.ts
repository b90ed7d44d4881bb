import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '#base/text.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import type { State } from './case.ts'

/** A published ground: what an officer may choose, never type. */
export interface Ground {
  readonly key: string
  readonly text: Text
  /** States in which it may be used; empty: any. */
  readonly states: readonly State[]
}

/** One line of the published chart, as the lawbook writes it. */
export interface ChartLine {
  readonly move: string
  readonly node: string
  readonly from: readonly string[]
  readonly to: string
  readonly lane: readonly string[]
  readonly article: string | null
  readonly clock: string
}

interface Written {
  readonly law: string
  readonly moves: readonly ChartLine[]
  readonly second_notice_grounds: readonly WrittenGround[]
  readonly extend_grounds: readonly WrittenGround[]
  readonly terminate_grounds: readonly WrittenGround[]
}

interface WrittenGround {
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly states?: readonly State[]
}

const FILE = new URL('../../../lawbook/life/general-licence.yaml', import.meta.url)
let read: Written | null = null

/** The lines of the published general licence chart. */
export function chartLines(): readonly ChartLine[] {
  return written().moves
}

/** Grounds on which a second correction notice is lawful. */
export function secondNoticeGrounds(): readonly Ground[] {
  return written().second_notice_grounds.map(groundOf)
}

/** Grounds on which a decision limit may be extended; told to the applicant. */
export function extendGrounds(): readonly Ground[] {
  return written().extend_grounds.map(groundOf)
}

/** Grounds on which a case ends without a decision. */
export function terminateGrounds(state: State): readonly Ground[] {
  return written()
    .terminate_grounds.map(groundOf)
    .filter(({ states }) => states.includes(state))
}

function written(): Written {
  read ??= parse(readFileSync(FILE, 'utf8')) as Written // our own file; a test holds it to life.ts
  return read
}

function groundOf({ key, zh, en, states }: WrittenGround): Ground {
  return { key, text: { 'zh-Hans': zh, 'zh-Hant': toTraditional(zh), en }, states: states ?? [] }
}
