import { amount } from '#law/penalties/amount.ts'
import { whiskersOf } from '#law/penalties/statistics/far-from-like.ts'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { printRange, printSum } from '../../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import { showPenaltyNumber } from '../../case.ts'
import type { RangeText } from '../../contract.ts'
import { FineLine } from '../decision/fine-line.part.tsx'
import { deskWordsOf } from '../words/index.ts'
import type { NoticeProps } from './notice.desk.tsx'
import { controlWordsOf } from './words/index.ts'

/** The comparison that led to the notice: earlier fines on the same facts as a drawing and a table, or those of one day. */
export function ComparedWith(props: NoticeProps) {
  const { lang, notice } = props
  const words = controlWordsOf(lang).one
  const { own, sameDay } = notice.compared
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{words.compared}</h2>
      {own === null && sameDay.length === 0 && <p>{words.noComparison}</p>}
      {own !== null && <Likes {...props} own={own.toNumber()} />}
      {sameDay.length > 0 && <SameDay {...props} />}
    </section>
  )
}

function Likes(props: NoticeProps & { readonly own: number }) {
  const { lang, notice, own } = props
  const words = controlWordsOf(lang).one
  const { likes } = notice.compared
  const whiskers = whiskersOf(likes.map(({ p }) => p))
  const edge = (p: number) => percent(Math.min(1, Math.max(0, p)))
  return (
    <>
      <p>
        {likes.length === 0 ? words.likesNone : words.likes(likes.length)}{' '}
        {whiskers && words.whiskers(edge(whiskers.low.toNumber()), edge(whiskers.high.toNumber()))}{' '}
        <strong>{`${words.place}${deskWordsOf(lang).colon}${words.percent(percent(own))}`}</strong>
      </p>
      <Drawn {...props} />
      {likes.length > 0 && (
        <Table
          {...{ lang, rows: likes, caption: words.likesTable }}
          rowKey={({ id }) => id}
          columns={[
            { key: 'document', title: words.columns.document, cell: ({ document }) => document },
            { key: 'on', title: words.columns.on, cell: ({ decidedOn }) => printDate(lang, decidedOn) },
            { key: 'fine', title: words.columns.fine, numeric: true, cell: ({ fine }) => printSum(fine) },
            {
              ...{ key: 'place', title: words.columns.place, numeric: true },
              cell: ({ p }) => words.percent(percent(p.toNumber())),
            },
          ]}
        />
      )}
    </>
  )
}

function Drawn({ lang, notice, said }: NoticeProps) {
  const { decision, compared } = notice
  const [law, tier] = [rangeOf(decision?.statutoryRange), rangeOf(decision?.tierRange)]
  if (!decision?.fine || !law) return null
  const words = controlWordsOf(lang).one
  const name = decision.tier === null ? '' : (said?.tiers[decision.tier] ?? decision.tier)
  const says = [
    `${words.lawRange} ${printRange(lang, law)}`,
    ...(tier ? [`${name} ${printRange(lang, tier)}`] : []),
    calculatorWordsOf(lang).fine(calculatorWordsOf(lang).point(printSum(decision.fine))),
    words.likes(compared.likes.length),
  ].join(deskWordsOf(lang).comma)
  const past = compared.likes.map(({ p }) => ({ p: p.toNumber(), apart: false }))
  const bands = tier ? [{ name, range: tier, own: true }] : []
  return <FineLine {...{ lang, says, law, bands, past, fine: decision.fine }} />
}

function SameDay({ lang, notice }: NoticeProps) {
  const words = controlWordsOf(lang).one
  const { sameDay } = notice.compared
  const together = sameDay.reduce((sum, { fine }) => sum.plus(fine), amount('0'))
  return (
    <>
      <p>{words.sameDay(sameDay.length, printSum(together))}</p>
      <ul className="list">
        {sameDay.map(({ id, number, fine }) => (
          <li key={id}>
            {showPenaltyNumber(number)} {calculatorWordsOf(lang).point(printSum(fine))}
          </li>
        ))}
      </ul>
    </>
  )
}

function rangeOf(range: RangeText | null | undefined) {
  return range ? { ...range, min: amount(range.min), max: amount(range.max) } : null
}

function percent(p: number): string {
  return (p * 100).toFixed(0)
}
