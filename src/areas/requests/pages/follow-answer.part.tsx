import { spokenNumber } from '#base/public-number.ts'
import { articleOfGround } from '#law/catalogue/withholding.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { printDay } from '#ui/print-day.ts'
import { letterWordsOf } from '../letters/words/index.ts'
import type { FollowProps } from './follow.page.tsx'
import { AnswerFiles } from './follow-papers.part.tsx'
import { pageWordsOf } from './words/index.ts'

/** The reply as it was sent: result, what it gives, what stays closed and why, and what helps against it. */
export function AnswerPart(props: FollowProps) {
  const { lang, outcome, right, cite } = props
  const { answer } = props.view
  if (!answer || !outcome) return null
  const all = pageWordsOf(lang)
  const words = all.follow
  const { code } = outcome
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{words.answer}</h2>
      <p className="body">
        <b>{code.name[lang]}</b>
        <LawChips laws={code.articles.map(cite)} />
      </p>
      <p className="quiet">{words.document(answer.document, printDay(lang, answer.repliedOn))}</p>
      {answer.gives !== '' && (
        <>
          <h3>{words.gives}</h3>
          <p className="body pre">{answer.gives}</p>
        </>
      )}
      <AnswerFiles {...props} />
      {answer.grounds.length > 0 && (
        <>
          <h3>{words.grounds}</h3>
          <ul className="dots body">
            {answer.grounds.map(({ ground, covers }) => (
              <li key={`${ground} ${covers}`}>
                {words.covers(covers, all.grounds[ground])}
                <LawChips laws={[cite(articleOfGround(ground))]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.reasons !== '' && (
        <>
          <h3>{words.reasonsOf}</h3>
          <p className="body pre">{answer.reasons}</p>
        </>
      )}
      {right && <p className="body">{words.rightBody(right.name[lang], right.telephone)}</p>}
      {answer.earlierNumber !== null && <p className="body">{words.earlier(spokenNumber(answer.earlierNumber))}</p>}
      <details>
        <summary>{words.must}</summary>
        <p>{code.says[lang]}</p>
      </details>
      <Remedies {...{ lang, outcome, cite }} />
    </section>
  )
}

type RemediesProps = Pick<FollowProps, 'lang' | 'cite'> & { readonly outcome: NonNullable<FollowProps['outcome']> }

/** The last days for whoever learned of the reply on the day it was given. */
function Remedies({ lang, outcome, cite }: RemediesProps) {
  const words = pageWordsOf(lang).follow
  const { remedies, reconsiderBy, courtBy, code } = outcome
  return (
    <>
      <h3>{words.remedies}</h3>
      <ul className="dots body">
        {remedies.reconsiderationFirst && <li>{words.first}</li>}
        <li>{words.reconsideration(remedies.reconsiderationDays, printDay(lang, reconsiderBy))}</li>
        <li>
          {remedies.reconsiderationFirst
            ? words.after(remedies.courtDaysAfterReconsideration)
            : words.court(remedies.courtMonths, printDay(lang, courtBy))}
        </li>
        {code.group === 'partly' && <li>{letterWordsOf(lang).partlyFirst}</li>}
      </ul>
      <p>
        <LawChips laws={remedies.articles.map(cite)} />
      </p>
    </>
  )
}
