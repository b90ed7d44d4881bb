import { Actions } from '#ui/actions.tsx'
import type { Verb } from '../contract.ts'
import { LIFE } from '../life.ts'
import { wordsOf } from '../words/index.ts'
import type { RequestProps } from './request.desk.tsx'
import { deskWordsOf } from './words/index.ts'

/** What leads off the way a request usually goes: it stands after what comes next. */
const ASIDE: readonly Verb[] = ['pass-on', 'merge', 'answer-on-spot', 'extend', 'withdraw', 'remedy', 'remedy-result']

/** What may be done now, each with its article; and why not the rest. */
export function RequestActions({ lang, view, whyNot, cite, link }: RequestProps) {
  const { verbs, states } = wordsOf(lang)
  const words = deskWordsOf(lang)
  const open = view.may.filter(({ no }) => no === null)
  const can = [...open.filter(({ verb }) => !ASIDE.includes(verb)), ...open.filter(({ verb }) => ASIDE.includes(verb))]
  const cannot = view.may.filter(({ no }) => no !== null)
  return (
    <section aria-label={states[view.request.state]}>
      {can.length === 0 && <p className="quiet">{words.case.nothingToDo}</p>}
      <Actions
        lang={lang}
        by={words.case.yourPost}
        can={can.map(({ verb }, i) => ({
          key: verb,
          title: verbs[verb],
          primary: i === 0,
          control: (
            <a className={`btn${i === 0 ? ' main' : ''}`} href={link(`/desk/requests/${view.request.number}/${verb}`)}>
              {words.verb.open}
              <span className="sr"> {verbs[verb]}</span>
            </a>
          ),
          laws: [cite(LIFE[verb].article)],
        }))}
        cannot={cannot.map(({ verb, no }) => ({
          key: verb,
          title: verbs[verb],
          why: whyNot.get(verb) ?? words.case.nothingToDo,
          laws: no?.article ? [cite(no.article)] : [],
        }))}
      />
    </section>
  )
}
