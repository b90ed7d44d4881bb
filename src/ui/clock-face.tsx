import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { Light, type LightState } from './light.tsx'
import { wordsOf } from './words/index.ts'

/** What a clock says at a glance. Counts are in `unit`. */
export interface ClockFacts {
  readonly light: LightState
  readonly state: 'running' | 'stopped' | 'met'
  readonly unit: 'working' | 'calendar'
  readonly left: number
  readonly lateBy: number
  readonly provisional: boolean
}

export interface ClockFaceProps {
  readonly lang: Lang
  readonly facts: ClockFacts
  /** The whole sentence: since when, how much is counted, when it is due. */
  readonly sentence: ReactNode
  /** Address of the derivation. */
  readonly why?: string
}

/** Light, days left, and the sentence beside them: the head of a case. */
export function ClockFace({ lang, facts, sentence, why }: ClockFaceProps) {
  return (
    <div className="clock">
      <Light lang={lang} state={facts.light} />
      <strong>{leftWords(lang, facts)}</strong>
      {facts.provisional && <span className="tag amber">{wordsOf(lang).clock.provisional}</span>}
      <span className="sub">
        {sentence}
        {why !== undefined && (
          <>
            {' '}
            <a href={why}>{wordsOf(lang).clock.derivation}</a>
          </>
        )}
      </span>
    </div>
  )
}

/** `剩 1 个工作日`, `超 3 个工作日`, `今天到期`: also for the due column of a queue. */
export function leftWords(lang: Lang, { state, unit, left, lateBy }: ClockFacts): string {
  const { clock, twin } = wordsOf(lang)
  if (state === 'stopped') return clock.suspended
  if (state === 'met') return clock.met
  if (lateBy > 0) return clock.over(lateBy, twin[unit])
  return left === 0 ? clock.dueToday : clock.left(left, twin[unit])
}
