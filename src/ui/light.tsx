import type { Lang } from '#base/text.ts'
import { printCount } from './print-day.ts'
import { wordsOf } from './words/index.ts'

export type LightState = 'ok' | 'near' | 'late'

const SHAPES: Readonly<Record<LightState, string>> = {
  ok: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  near: 'M8 1 15.5 15H.5Z',
  late: 'M1 1H15V15H1Z',
}

export interface LightProps {
  readonly lang: Lang
  readonly state: LightState
  /** How many; stands after the word. */
  readonly count?: number
}

/** How a limit stands: word, shape and colour together, so that none of them is needed alone. */
export function Light({ lang, state, count }: LightProps) {
  return (
    <span className={`light ${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[state]} />
      </svg>
      {wordsOf(lang).light[state]}
      {count !== undefined && ` ${printCount(count)}`}
    </span>
  )
}
