import { spokenNumber } from '#base/public-number.ts'
import { printDate, printMonthDay } from '#ui/print-day.ts'
import type { Consultation } from '../contract.ts'
import { RULE } from '../rules.ts'
import { wordsOf } from '../words/index.ts'
import type { RequestProps } from './request.desk.tsx'
import { deskWordsOf } from './words/index.ts'

/** Opinions asked for with their own clocks, reconsiderations and lawsuits, and earlier requests that are alike. */
export function RequestBeside(props: RequestProps) {
  return (
    <>
      {props.view.consultations.length > 0 && <Consultations {...props} />}
      {props.view.remedies.length > 0 && <Remedies {...props} />}
      <Alike {...props} />
    </>
  )
}

function Consultations(props: RequestProps) {
  const words = deskWordsOf(props.lang).case
  return (
    <>
      <h2>{words.consultations}</h2>
      <ol className="list">
        {props.view.consultations.map((one) => (
          <li key={one.no}>
            <b>{one.name}</b> <span className="quiet">{words.parties[one.party]}</span>
            <p className="small">
              {words.sent(printMonthDay(props.lang, one.sentOn))}
              {' · '}
              {one.letterOn ? words.reached(printMonthDay(props.lang, one.letterOn)) : words.notReached}
            </p>
            <Came {...props} one={one} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Came({ lang, clocks, one }: RequestProps & { readonly one: Consultation }) {
  const words = deskWordsOf(lang).case
  const rule = one.party === 'third_party' ? RULE.thirdParty : RULE.agency
  const due = clocks.find((clock) => clock.rule === rule && clock.facts.state !== 'met')?.dueOn ?? null
  if (one.answer === null)
    return (
      <p className="small">
        {words.waiting}
        {one.letterOn && due && ` · ${words.due(printMonthDay(lang, due))}`}
      </p>
    )
  return (
    <p className="small">
      {one.answeredOn && printMonthDay(lang, one.answeredOn)} {words.answers[one.answer]}
    </p>
  )
}

function Remedies({ lang, view }: RequestProps) {
  const words = deskWordsOf(lang).case
  return (
    <>
      <h2>{words.remedies}</h2>
      <ol className="list">
        {view.remedies.map(({ no, kind, filedOn, result, resultOn }) => (
          <li key={no}>
            <b>{words.remedyKinds[kind]}</b> <span className="quiet">{words.filed(printDate(lang, filedOn))}</span>
            <p className="small">
              {result ? `${resultOn ? printDate(lang, resultOn) : ''} ${words.remedyResults[result]}` : words.pending}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Found without opening what others wrote; people judge whether it is the same (政府信息公开条例 §36(6), §44). */
function Alike({ lang, view, link }: RequestProps) {
  const words = deskWordsOf(lang).case
  return (
    <>
      <h2>{words.alike}</h2>
      {view.alike.length === 0 ? (
        <p className="quiet">{words.alikeNone}</p>
      ) : (
        <>
          <p className="small">{words.alikeLead}</p>
          <ul className="list">
            {view.alike.map((one) => (
              <li key={one.number}>
                <a href={link(`/desk/requests/${one.number}`)}>{spokenNumber(one.number)}</a>{' '}
                <span className="quiet">
                  {words.likeness(Math.round(one.likeness * 100))} · {wordsOf(lang).states[one.state]}
                  {one.document && ` · ${one.document}`}
                </span>
                {one.sameApplicant && <span className="tag amber">{words.sameApplicant}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
