import { never } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import { Actions } from '#ui/actions.tsx'
import { printDay, printMonthDay } from '#ui/print-day.ts'
import type { ClockEffect } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { CaseProps } from './case.desk.tsx'
import { postNow } from './post-now.ts'
import { wordsOf } from './words/index.ts'

/** What may be done now, each with its effect on the clock; and why not the rest, with the article. */
export function CaseActions({ lang, view, whyNot, cite, link }: CaseProps) {
  const verbs = caseWordsOf(lang).verbs
  const words = wordsOf(lang).verb
  return (
    <section aria-label={caseWordsOf(lang).numberOf(view.number)}>
      <Actions
        lang={lang}
        by={postNow(view)?.[lang] ?? view.holder.body[lang]}
        can={view.mayDo.map(({ verb, effectOnClock, primary, article }) => ({
          key: verb,
          title: verbs[verb],
          primary,
          control: (
            <a className={`btn${primary ? ' main' : ''}`} href={link(`/desk/cases/${view.number}/${verb}`)}>
              {words.sure}
              <span className="sr"> {verbs[verb]}</span>
            </a>
          ),
          clock: effectsSentence(lang, effectOnClock),
          laws: [article, ...effectOnClock.map((effect) => effect.article)]
            .filter((one) => one !== null)
            .map(cite)
            .filter((one, i, all) => all.findIndex((other) => other.text === one.text) === i),
        }))}
        cannot={view.mayNotDo.map(({ verb, refusal }) => ({
          key: verb,
          title: verbs[verb],
          why: whyNot.get(verb) ?? words.whyNot,
          laws: refusal.article ? [cite(refusal.article)] : [],
        }))}
      />
    </section>
  )
}

/** What a verb does to the clocks, in one line. */
export function effectsSentence(lang: Lang, effects: readonly ClockEffect[]): string {
  const changing = effects.filter((effect) => effect.does !== 'none')
  if (changing.length === 0) return wordsOf(lang).effects.none
  return changing.map((effect) => effectSentence(lang, effect)).join(lang === 'en' ? '; ' : '；')
}

function effectSentence(lang: Lang, { does, rule, dueBefore, dueAfter }: ClockEffect): string {
  const words = wordsOf(lang).effects
  const names = caseWordsOf(lang).clockNames
  const name = names[rule ?? 'other'] ?? names['other'] ?? ''
  const after = dueAfter && printDay(lang, dueAfter)
  switch (does) {
    case 'none':
      return words.none
    case 'starts':
      return words.starts(name, after)
    case 'stops':
      return words.stops(name)
    case 'pauses':
      return words.pauses(name)
    case 'resumes':
      return words.resumes(name, after)
    case 'extends':
      return words.extends(name, dueBefore ? printMonthDay(lang, dueBefore) : '', after ?? '')
    default:
      return never(does)
  }
}
