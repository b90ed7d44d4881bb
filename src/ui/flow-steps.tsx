import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** A step of a published flow, of a case, or of a form. */
export interface FlowStep {
  readonly key: string
  readonly title: ReactNode
  /** At the end of the line: `1个工作日`, `9月14日`. */
  readonly days?: ReactNode
  /** The post that holds it. */
  readonly holder?: ReactNode
  /** A branch: `材料不齐：一次告知要补什么。` */
  readonly branch?: ReactNode
  /** Where a case stands; absent on a published flow, where nothing has happened. */
  readonly state?: 'past' | 'now' | 'later'
}

/** One vertical line with square posts: tick = past, solid blue = now, outline = later. */
export function FlowSteps({ lang, steps, showHere = true }: FlowStepsProps) {
  const words = wordsOf(lang).flow
  return (
    <ol className="flow body">
      {steps.map((step, i) => (
        <li className={step.state} key={step.key} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="n" aria-hidden="true">
            {step.state === 'past' ? <Tick /> : i + 1}
          </span>
          <h3>
            <span>
              {step.title}
              {step.state === 'past' && <span className="sr">{words.done}</span>}
              {step.state === 'now' && showHere && <span className="where">{words.here}</span>}
              {step.state === 'later' && <span className="sr">{words.later}</span>}
            </span>
            {step.days !== undefined && <span className="days">{step.days}</span>}
          </h3>
          {step.holder !== undefined && <p>{step.holder}</p>}
          {step.branch !== undefined && <p className="if">{step.branch}</p>}
        </li>
      ))}
    </ol>
  )
}

interface FlowStepsProps {
  readonly lang: Lang
  readonly steps: readonly FlowStep[]
  /** The word 在这里 at the current step; left out beside a form. */
  readonly showHere?: boolean
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  )
}
