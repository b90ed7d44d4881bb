import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { type FlowStep, FlowSteps } from '#ui/flow-steps.tsx'
import { printDate, printMoment } from '#ui/print-day.ts'
import type { DeskDraft, DeskStandard } from './standard.view.ts'
import { wordsOf } from './words/index.ts'

interface LifeProps {
  readonly lang: Lang
  readonly standard: DeskStandard
  readonly draft: DeskDraft
}

/** The steps of a next edition: what was done, by whom and when, and where it stands. */
export function Life({ lang, standard, draft }: LifeProps) {
  const words = wordsOf(lang).one
  const { drafted, reviewed, asked, filed, revision, basedOn, note } = draft
  const open = standard.comments.filter(({ edition, answer }) => edition === basedOn + 1 && answer === null).length
  const said = standard.comments.filter(({ edition }) => edition === basedOn + 1).length
  const steps: readonly (readonly [keyof typeof words.step, ReactNode])[] = [
    ['drafted', words.draftedBy(drafted.name, printMoment(lang, drafted.at), revision)],
    ['reviewed', reviewed && words.reviewedBy(reviewed.name, printMoment(lang, reviewed.at), reviewed.opinion)],
    [
      'asked',
      asked &&
        `${words.askedFrom(printDate(lang, asked.from), printDate(lang, asked.to))}${lang === 'en' ? ' ' : ''}${words.comments(said, open)}`,
    ],
    ['filed', filed && words.filedOn(printDate(lang, filed.on), filed.as)],
    ['published', null],
  ]
  const now = steps.findIndex(([, done]) => done === null)
  return (
    <>
      <p>
        {words.basedOn(basedOn)} {note !== '' && `${words.note}${lang === 'en' ? ': ' : '：'}${note}`}
      </p>
      <FlowSteps
        lang={lang}
        showHere={false}
        steps={steps.map(
          ([key, done], at): FlowStep => ({
            ...{ key, title: words.step[key], ...(done === null ? {} : { holder: done }) },
            state: done === null ? (at === now ? 'now' : 'later') : 'past',
          }),
        )}
      />
    </>
  )
}
