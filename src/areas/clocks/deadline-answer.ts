import type { Lang } from '#base/text.ts'
import { type Book, ruleOf } from '#law/book/book.ts'
import { lineOfArticle } from '#law/cite.ts'
import type { ClockInput } from '#law/clocks/clock-event.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { type Clock, evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { pictureOf } from '#law/clocks/picture.ts'
import { type Sentence, sentencesOf } from '#law/clocks/sentences.ts'
import { answerOf, twinOf } from '#law/clocks/twin.ts'
import type { DayPicture } from '#ui/day-picture.ts'
import type { LawEntry } from '#ui/law-list.tsx'
import { printDay } from '#ui/print-day.ts'
import { wordsOf as uiWordsOf } from '#ui/words/index.ts'
import type { AnswerStep, DeadlineAnswer } from './pages/deadline-answer.part.tsx'
import { wordsOf } from './words/index.ts'

/** Computes and explains; `onGiven`: somebody asked how it stands on that day, so what is late is drawn too. */
export function answerDeadline(
  input: ClockInput,
  onGiven: boolean,
  addresses: Pick<DeadlineAnswer, 'address' | 'downloadHref'>,
  lang: Lang,
  book: Book,
): DeadlineAnswer {
  const clock = evaluateClock(input, book)
  const derivation = deriveClock(clock, book)
  // Nobody said that the matter is still open, so nothing is called late unless a day was asked about.
  const sentences = sentencesOf(derivation, book, lang).filter(({ kind }) => onGiven || kind !== 'late')
  const first = derivation.days[0]?.date
  const last = onGiven ? clock.on : (clock.due ?? clock.on)
  const isWithin = first !== undefined && clock.on >= first && clock.on <= last
  return {
    heading: headingOf(clock, lang, book),
    twin: twinShown(clock, onGiven, lang),
    picture: derivation.days.length === 0 ? null : shownPicture(pictureOf(clock, book, lang), clock, onGiven),
    today: isWithin ? clock.on : null,
    provisional: clock.provisional,
    doubtful: ruleOf(book, clock.rule).confidence === 'unconfirmed',
    steps: sentences.map((sentence, i) => stepOf(sentence, i)),
    laws: lawsOf(sentences, lang, book),
    meanwhile: clock.subClocks.map(({ rule, since, due }) =>
      wordsOf(lang).deadlines.since(
        ruleOf(book, rule).name[lang],
        printDay(lang, since),
        due === null ? '—' : printDay(lang, due),
      ),
    ),
    edition: clock.edition,
    ...addresses,
  }
}

function headingOf(clock: Clock, lang: Lang, book: Book): string {
  const words = wordsOf(lang).deadlines
  if (clock.state === 'cancelled') return words.cancelled
  const answer = answerOf(clock, book, lang)
  if (answer !== null) return answer
  if (clock.waitingFor !== null) {
    return words.suspended(book.names.events.get(clock.waitingFor)?.[lang] ?? clock.waitingFor)
  }
  return words.notStarted
}

function twinShown(clock: Clock, onGiven: boolean, lang: Lang): string {
  if (!onGiven || clock.lateBy === 0 || clock.due === null) return twinOf(clock, lang)
  const { twin } = uiWordsOf(lang)
  const unit = clock.unit === 'working_days' ? twin.working : twin.calendar
  return twin.passed(printDay(lang, clock.due), clock.lateBy, unit)
}

/** What is late is drawn only where somebody asked how it stands on a day; else nobody said that the matter is open. */
function shownPicture(picture: DayPicture, { due }: Clock, onGiven: boolean): DayPicture {
  if (onGiven || due === null) return picture
  return { ...picture, days: picture.days.filter(({ day }) => day <= due) }
}

function stepOf({ label, text, articles, result }: Sentence, i: number): AnswerStep {
  const laws = articles.map((cited) => ({ text: cited.text, href: `#${anchorOf(cited)}` }))
  return { key: String(i), label, text, laws, result }
}

/** Each cited article once, with what it is cited for. */
function lawsOf(sentences: readonly Sentence[], lang: Lang, book: Book): readonly LawEntry[] {
  const byAnchor = new Map<string, LawEntry>()
  for (const cited of sentences.flatMap((sentence) => sentence.articles)) {
    const summary = lineOfArticle(book, cited)?.[lang]
    const id = anchorOf(cited)
    byAnchor.set(id, { id, title: cited.text, summary: summary ?? '' })
  }
  return [...byAnchor.values()]
}

function anchorOf({ law, article }: { readonly law: string; readonly article: string }): string {
  return `law-${law}-${article.replace(/[^0-9A-Za-z]+/g, '-')}`
}
