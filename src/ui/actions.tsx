import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { type Cited, LawChips } from './law-chip.tsx'
import { wordsOf } from './words/index.ts'

/** Something that may be done now. `control` is a link or a small form with one button. */
export interface PossibleAction {
  readonly key: string
  readonly title: string
  readonly control: ReactNode
  /** What it does to the clock: `停在第 4 日`. */
  readonly clock?: ReactNode
  readonly laws?: readonly Cited[]
  /** At most one: what usually comes next. */
  readonly primary?: boolean
}

/** Something that may not be done now, and why: shown, never hidden and never a dead button. */
export interface ImpossibleAction {
  readonly key: string
  readonly title: string
  readonly why: ReactNode
  readonly laws?: readonly Cited[]
}

export interface ActionsProps {
  readonly lang: Lang
  readonly can: readonly PossibleAction[]
  readonly cannot: readonly ImpossibleAction[]
  /** Beside the heading: by whom. */
  readonly by?: string
}

/** What may be done now, and what not, with the article that says so. */
export function Actions({ lang, can, cannot, by }: ActionsProps) {
  const words = wordsOf(lang).actions
  return (
    <>
      {can.length > 0 && (
        <>
          <h2>
            {words.can}
            {by !== undefined && <small>{by}</small>}
          </h2>
          <ul className="acts">
            {can.map((action) => (
              <li className={action.primary ? 'pri' : undefined} key={action.key}>
                <b>{action.title}</b>
                {action.control}
                {(action.clock !== undefined || action.laws) && (
                  <p className="c">
                    <span>{action.clock === undefined ? words.basis : words.clock}</span>
                    <span>
                      {action.clock}
                      <LawChips laws={action.laws ?? []} />
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {cannot.length > 0 && (
        <>
          <h2 className="cannot">{words.cannot}</h2>
          <ul className="not">
            {cannot.map((action) => (
              <li key={action.key}>
                <b>{action.title}</b>
                <p>
                  {action.why}
                  <LawChips laws={action.laws ?? []} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
