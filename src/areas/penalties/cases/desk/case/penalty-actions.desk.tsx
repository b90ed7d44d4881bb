import { Actions } from '#ui/actions.tsx'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyProps } from './penalty.desk.tsx'

/** What may be done now, each with its article; and why not the rest. */
export function PenaltyActions({ lang, view, whyNot, cite, link }: PenaltyProps) {
  const { verbs, states } = wordsOf(lang)
  const words = deskWordsOf(lang)
  return (
    <section aria-label={states[view.found.state]}>
      {view.mayDo.length === 0 && <p className="quiet">{words.case.nothingToDo}</p>}
      <Actions
        lang={lang}
        by={words.case.yourPost}
        can={view.mayDo.map(({ verb, article }, i) => ({
          key: verb,
          title: verbs[verb],
          primary: i === 0,
          control: (
            <a className={`btn${i === 0 ? ' main' : ''}`} href={link(`/desk/penalties/${view.found.number}/${verb}`)}>
              {words.verb.open}
              <span className="sr"> {verbs[verb]}</span>
            </a>
          ),
          laws: article ? [cite(article)] : [],
        }))}
        cannot={view.mayNotDo.map(({ verb, refusal }) => ({
          key: verb,
          title: verbs[verb],
          why: whyNot.get(verb) ?? words.case.nothingToDo,
          laws: refusal.article ? [cite(refusal.article)] : [],
        }))}
      />
    </section>
  )
}
