import { amount } from '#law/penalties/amount.ts'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { printSum } from '../../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import type { Owed } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { noticePath } from '../control/notice-path.ts'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyProps } from './penalty.desk.tsx'

/** What is owed today and what came in; then what internal control noticed of the case. */
export function PenaltyMoney(props: PenaltyProps) {
  return (
    <>
      {props.view.owed && <OwedToday {...props} owed={props.view.owed} />}
      <Flags {...props} />
    </>
  )
}

const SUMS = ['fine', 'confiscated', 'surcharge', 'paid', 'left', 'refund'] as const

function OwedToday({ lang, view, owed }: PenaltyProps & { readonly owed: Owed }) {
  const words = deskWordsOf(lang).case
  const yuan = (sum: string) => calculatorWordsOf(lang).point(printSum(amount(sum)))
  const shown = SUMS.filter((name) => name === 'left' || Number(owed[name]) > 0)
  return (
    <>
      <h3>{words.money}</h3>
      <SummaryList
        small
        lines={shown.map((name) => ({
          name: words.owed[name],
          value: name === 'left' ? <strong>{yuan(owed.left)}</strong> : yuan(owed[name]),
        }))}
      />
      {owed.instalments.length > 0 && (
        <>
          <h3>{words.plan}</h3>
          <ul className="list small">
            {owed.instalments.map(({ due, amount: sum }) => (
              <li key={due}>
                {printDate(lang, due)} {yuan(sum)}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.payments.length > 0 && (
        <ul className="list small">
          {view.payments.map(({ kind, amount: sum, paidOn, receipt }) => (
            <li key={`${receipt} ${kind}`}>
              {words.kinds[kind]} {yuan(sum)}{' '}
              <span className="quiet">{words.paid(printDate(lang, paidOn), receipt)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Flags({ lang, view: { found, flags }, mayNotices, link }: PenaltyProps) {
  if (flags.length === 0) return null
  const words = deskWordsOf(lang).case
  return (
    <>
      <h3>{words.flags}</h3>
      <ul className="list small">
        {flags.map(({ kind, raisedOn, answer }) => (
          <li key={`${kind} ${raisedOn}`}>
            <span className="tag amber">
              {mayNotices ? (
                <a href={link(noticePath(found.number, kind))}>{wordsOf(lang).flagKinds[kind]}</a>
              ) : (
                wordsOf(lang).flagKinds[kind]
              )}
            </span>{' '}
            {words.flagOn(printDate(lang, raisedOn))}
            <p>{answer === null ? words.notAnswered : <span lang="zh-Hans">{answer}</span>}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
