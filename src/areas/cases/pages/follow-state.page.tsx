import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { Light, type LightState } from '#ui/light.tsx'
import { printDay } from '#ui/print-day.ts'
import type { FollowView } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { FollowProps } from './follow.page.tsx'
import { wordsOf } from './words/index.ts'

/** The answer first: light, who holds it, until when. */
export function StateNow({ lang, view, clocks }: FollowProps) {
  const words = wordsOf(lang).follow
  const shared = caseWordsOf(lang)
  const light = LIGHT[view.light]
  const [leading] = clocks
  const post = (view.steps.find(({ state }) => state === 'here')?.post ?? view.holder.post)?.[lang] ?? null
  const open = leading?.dueOn && leading.facts.state === 'running'
  return (
    <div className={`state ${light ?? ''}`}>
      <p className="sr">{words.state}</p>
      {light && <Light lang={lang} state={light} />}
      <p>
        {open ? (
          <Sentence
            text={words.heldBy(view.holder.body[lang], post)}
            more={<b className="nb">{words.dueBy(leading.name, printDay(lang, leading.dueOn))}</b>}
            lang={lang}
          />
        ) : (
          <b>{shared.states[view.state]}</b>
        )}
        <small>
          {shared.stateSentences[view.state]} {open ? leading.twin : ''}
        </small>
      </p>
    </div>
  )
}

function Sentence({ lang, text, more }: { readonly lang: Lang; readonly text: string; readonly more: ReactNode }) {
  return lang === 'en' ? (
    <>
      {text}. {more}.
    </>
  ) : (
    <>
      {text}，{more}。
    </>
  )
}

/** The light of the page; nothing where no clock runs. */
const LIGHT: Readonly<Record<FollowView['light'], LightState | null>> = {
  none: null,
  suspended: null,
  normal: 'ok',
  near: 'near',
  over_promised: 'late',
  over_statutory: 'late',
}
