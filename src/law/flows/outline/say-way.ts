import type { Lang } from '#base/text.ts'
import { said } from '../said.ts'
import { wordsOf } from '../words/index.ts'
import type { Target, Turn, Way } from './ways.ts'

/** A way in words: `when` what is decided on it, null where it simply goes on; `to` where it leads. */
export interface SaidWay {
  readonly when: string | null
  readonly to: string
}

/** `材料是否齐全：材料不齐`, `第1步“收件受理”`; a return says so. */
export function sayWay(way: Way, lang: Lang): SaidWay {
  const words = wordsOf(lang)
  const turns = way.turns.map((turn) => sayTurn(turn, lang)).filter((turn) => turn !== '')
  const to = sayTarget(way.to, lang)
  const straight = way.back ? words.backTo(to) : to
  const whole = way.returnsTo ? words.join([straight, words.backTo(sayTarget(way.returnsTo, lang))]) : straight
  return { when: turns.length === 0 ? null : words.join(turns), to: way.joins ? words.afterAll(whole) : whole }
}

/** A step by its number and name, an end as such. */
export function sayTarget({ kind, number, name }: Target, lang: Lang): string {
  const words = wordsOf(lang)
  if (kind === 'end') return words.endsAs(said(name, lang))
  return words.stepCalled(number, said(name, lang))
}

function sayTurn({ fork, question, answer, condition, otherwise }: Turn, lang: Lang): string {
  const words = wordsOf(lang)
  if (fork === 'parallel') return words.allAtOnce
  const plain = otherwise ? words.otherwise : condition === null ? '' : words.onCondition(condition)
  const says = said(answer, lang) || plain || (fork === 'event-based' ? words.firstOf : '')
  const asks = said(question, lang)
  if (fork === 'inclusive') return words.oneOfSeveral(asks, says)
  return asks === '' ? says : words.answered(asks, says)
}
