import type { Lang } from '#base/text.ts'
import type { Book } from '#law/book/book.ts'
import type { ClockInput } from '#law/clocks/clock-event.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { sentencesOf } from '#law/clocks/sentences.ts'

/**
 * The computation as JSON, for whoever wants to check it: the question as `bin/gongkai clock` reads it, the answer, each
 * step in words, and every day with its reason.
 */
export function deadlineProof(input: ClockInput, lang: Lang, book: Book): string {
  const clock = evaluateClock(input, book)
  const derivation = deriveClock(clock, book)
  const { rule, events, on } = input
  return JSON.stringify(
    {
      question: { rule, events, on },
      answer: { due: clock.due, state: clock.state, provisional: clock.provisional },
      steps: sentencesOf(derivation, book, lang),
      days: derivation.days,
      notices: derivation.notices.map(({ number, date }) => ({ number, date })),
      edition: derivation.edition,
    },
    null,
    2,
  )
}
