import { LawChips } from '#ui/law-chip.tsx'
import { printDay } from '#ui/print-day.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { FollowProps } from './follow.page.tsx'
import { wordsOf } from './words/index.ts'

/** What was decided, why, and what one can do against it. */
export function Decided({ lang, view: { decision }, cite }: FollowProps) {
  if (!decision) return null
  const words = wordsOf(lang).follow
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <p className="body">
        <b>{caseWordsOf(lang).outcomes[decision.outcome]}</b> {printDay(lang, decision.on)}
      </p>
      {(decision.grounds.length > 0 || decision.reasons !== '') && (
        <>
          <h3>{words.grounds}</h3>
          <ul className="dots body">
            {decision.grounds.map((ground) => (
              <li key={ground['zh-Hans']}>{words.notMet(ground[lang])}</li>
            ))}
            {decision.reasons !== '' && <li>{decision.reasons}</li>}
          </ul>
        </>
      )}
      {decision.remedies.length > 0 && (
        <>
          <h3>{words.remedies}</h3>
          <ul className="dots body">
            {decision.remedies.map(({ way, until, article }) => (
              <li key={way}>
                {words[way](printDay(lang, until))}
                <LawChips laws={[cite(article)]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Why it was not accepted and who is the right body. */
export function WhyNotAccepted({ lang, view: { notAccepted } }: FollowProps) {
  if (!notAccepted) return null
  const words = wordsOf(lang).follow
  return (
    <section aria-labelledby="not-accepted">
      <h2 id="not-accepted">{words.notAccepted}</h2>
      <p className="body">
        {caseWordsOf(lang).notAcceptGrounds[notAccepted.ground]}
        {lang === 'en' ? '. ' : '。'}
        {notAccepted.rightBody && words.rightBody(notAccepted.rightBody[lang])}
      </p>
    </section>
  )
}

/** What the correction notices ask for; a second one says why it came. */
export function ToCorrect({ lang, view: { corrections, specials } }: FollowProps) {
  const words = wordsOf(lang).follow
  const shared = caseWordsOf(lang)
  const open = corrections.filter((notice) => notice.handedInOn === null)
  return (
    <>
      {open.map((notice) => (
        <section key={notice.no} aria-labelledby={`correction-${notice.no}`}>
          <h2 id={`correction-${notice.no}`}>{words.corrections}</h2>
          {notice.ground !== null && <p>{words.again(notice.ground[lang])}</p>}
          <ul className="dots body">
            {notice.materials.map((material) => (
              <li key={material.id}>
                {material.name[lang]}
                {lang === 'en' ? ': ' : '：'}
                {shared.lacking[material.lacking as keyof typeof shared.lacking]}
              </li>
            ))}
            {notice.conditions.map((condition) => (
              <li key={condition.id}>{condition.text[lang]}</li>
            ))}
          </ul>
          <p>{words.answerBy(printDay(lang, notice.answerBy))}</p>
        </section>
      ))}
      {specials.map((special) => (
        <p key={special.startedOn} className="body quiet">
          {words.special(
            shared.specials[special.kind] ?? special.kind,
            printDay(lang, special.startedOn),
            special.toldWorkingDays,
          )}{' '}
          {special.endedOn && words.specialEnded(printDay(lang, special.endedOn))}
        </p>
      ))}
    </>
  )
}
