import type { Lang } from '#base/text.ts'
import type { FeeStandard, FeeState, FeeTerms } from '#law/fees/fee.ts'
import { wordsOf } from '../words/index.ts'

/** How much, as the list writes it: `20元/证`, or the rule in words. */
export function Standard({ standard }: { readonly standard: FeeStandard }) {
  return <span lang="zh-Hans">{printStandard(standard)}</span>
}

/** How much is charged now; of a fee that is not, what was charged before, marked as such. */
export function StandardNow({ lang, now }: { readonly lang: Lang; readonly now: FeeTerms }) {
  if (now.state === 'charged') return <Standard standard={now.standard} />
  if (now.state === 'free') return wordsOf(lang).state.free
  return (
    <span className="quiet">
      {wordsOf(lang).list.formerly} <Standard standard={now.standard} />
    </span>
  )
}

/** The state of a fee, in a word and a shape. */
export function StateTag({ lang, state }: { readonly lang: Lang; readonly state: FeeState }) {
  return <span className={state === 'charged' ? 'tag blue' : 'tag'}>{wordsOf(lang).state[state]}</span>
}

/** `20元/证`, or the rule. */
export function printStandard(standard: FeeStandard): string {
  return 'rule' in standard ? standard.rule : `${printYuan(standard.fen)}${standard.unit}`
}

/** Fen as yuan, without pennies where there are none: 2000 is `20`, 85 is `0.85`. */
export function printYuan(fen: number): string {
  const rest = fen % 100
  const whole = String((fen - rest) / 100)
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}
