import type { Lang } from '#base/text.ts'
import { type Book, ruleOf } from '../book/book.ts'
import type { Clock } from './clock.ts'
import { wordsOf } from './words/index.ts'

/** The sentence under the strip: 今天是第11个工作日，共20个；2026年10月23日（周五）到期。 */
export function twinOf(clock: Clock, lang: Lang): string {
  const { twin } = wordsOf(lang)
  if (clock.state === 'cancelled') return twin.cancelled
  if (clock.state === 'suspended')
    return clock.suspendedSince === null || clock.startedOn === null
      ? twin.none
      : twin.suspended(clock.used, clock.unit, clock.suspendedSince)
  if (clock.due === null) return twin.none
  if (clock.unit === 'fixed' || clock.total === 0) return twin.fixed(clock.due)
  const runs = clock.state === 'running' || clock.state === 'provisional'
  return runs && clock.used > 0
    ? twin.today(clock.used, clock.total, clock.unit, clock.due)
    : twin.due(clock.total, clock.unit, clock.due)
}

/** The answer as a heading: 最迟2026年6月3日（周三）作出行政许可决定. Null while no due day is known. */
export function answerOf(clock: Clock, book: Book, lang: Lang): string | null {
  return clock.due === null ? null : wordsOf(lang).answer(ruleOf(book, clock.rule).duty[lang], clock.due)
}
