import type { Day, Instant } from '#base/days.ts'
import type { Lang, Text } from '#base/text.ts'

/** How somebody asked. */
export const ASKED_HOW = ['counter', 'telephone', 'online'] as const
export type AskedHow = (typeof ASKED_HOW)[number]

/** `open` waits for an answer, `answered` has one, `closed` is done with. */
export type EnquiryState = 'open' | 'answered' | 'closed'

/** A post of a body, as responsibility names it. */
export interface PostRef {
  readonly bodyId: number
  readonly postCode: string
}

/** A post with its names, for pages. */
export interface NamedPost extends PostRef {
  readonly body: Text
  readonly post: Text
  readonly telephone: string
}

/** By when an answer is promised, and how that stands. */
export interface AnswerBy {
  readonly dueOn: Day | null
  readonly light: 'ok' | 'near' | 'late'
  readonly done: boolean
}

/** One passing-on, tried or done. */
export interface Handing {
  readonly from: NamedPost
  readonly to: NamedPost
  readonly reason: string
  readonly state: 'pending' | 'accepted' | 'refused' | 'withdrawn'
  readonly offeredAt: Instant
  readonly decidedAt: Instant | null
  readonly refusedBecause: string | null
  readonly next: NamedPost | null
}

/** An enquiry in a list of the desk. */
export interface EnquiryLine {
  readonly number: string
  readonly how: AskedHow
  readonly item: string | null
  readonly beginning: string
  readonly askedAt: Instant
  readonly state: EnquiryState
  readonly owner: NamedPost
  /** Whether it is only offered to the one who looks. */
  readonly offered: boolean
  readonly promise: AnswerBy
}

/** All of an enquiry: for its owner, and for the asker with number and phrase. */
export interface EnquiryCard extends EnquiryLine {
  readonly question: string
  /** Only for who is responsible; the asker's page does not repeat it. */
  readonly contact: { readonly name: string; readonly telephone: string }
  readonly answer: string | null
  readonly answeredAt: Instant | null
  readonly handings: readonly Handing[]
}

/** Choices under a heading: posts by level. */
export interface Choices {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** What the desk page of an enquiry is given. */
export interface EnquiryDeskView {
  readonly csrf: string
  readonly requestKey: string
  readonly lang: Lang
  readonly card: EnquiryCard
  /** Whether the actor is responsible now. */
  readonly owns: boolean
  /** Posts it can be offered to, by level. */
  readonly targets: readonly Choices[]
  link(path: string): string
}
