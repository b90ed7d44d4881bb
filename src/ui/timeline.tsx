import type { ReactNode } from 'react'
import type { Day, Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** Something that happened. Newest first in the list. */
export interface Happening {
  readonly key: string
  /** As a machine reads it. */
  readonly at: Day | Instant
  /** As people read it: `10月13日`, `今天 09:40`. */
  readonly when: string
  readonly what: ReactNode
  readonly details?: readonly ReactNode[]
  /** What it did to the clock: `时钟停在第 2 日`. */
  readonly clock?: ReactNode
  /** `now` for what runs at the moment, `stop` for what stopped or resumed the clock, `begin` for the first. */
  readonly mark?: 'now' | 'stop' | 'done' | 'begin'
}

const CLASS = { now: 't', stop: 's', done: 'f', begin: '' } as const

/** What happened, when and by whom, newest on top; a square marks what stopped or resumed the clock. */
export function Timeline({ lang, happenings }: { readonly lang: Lang; readonly happenings: readonly Happening[] }) {
  return (
    <ol className="tl" aria-label={wordsOf(lang).timeline.label}>
      {happenings.map(({ key, at, when, what, details, clock, mark }) => (
        <li className={CLASS[mark ?? 'done']} key={key}>
          <time dateTime={at}>{when}</time>
          <span className="dot" aria-hidden="true" />
          <div>
            <span className="e">{what}</span>
            {details?.map((detail, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never reordered
              <div className="w" key={i}>
                {detail}
              </div>
            ))}
            {clock !== undefined && <span className="clk">{clock}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}
