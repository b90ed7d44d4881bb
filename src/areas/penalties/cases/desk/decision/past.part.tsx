import { amount } from '#law/penalties/amount.ts'
import { cellOf } from '#law/penalties/statistics/cell-of.ts'
import { FEWEST } from '#law/penalties/statistics/dispersion.ts'
import { isFar, whiskersOf } from '#law/penalties/statistics/far-from-like.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import { printSum } from '../../../standards/calculator/print-sum.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import type { MeasuredProps } from './measured.part.tsx'
import type { PastFine } from './settings.ts'

/** Decisions of this body on the same facts: the same cell of the published table. None while facts are missing. */
export function likeFines({ compiled, given, past }: Pick<MeasuredProps, 'compiled' | 'given' | 'past'>) {
  if (!compiled || past.length === 0) return []
  const cell = cellOf(compiled, given)?.signature
  return past.filter((one) => one.cell === cell)
}

/** The dots of the drawing as a table, what is far from them, and that few tell little. */
export function Past(props: MeasuredProps) {
  const { lang, assessment, fine } = props
  const words = deskWordsOf(lang).measure
  const like = likeFines(props)
  if (assessment.no && !assessment.statutory) return null
  if (like.length === 0) return <p className="quiet">{words.noPast}</p>
  const p = fine && assessment.statutory && positionOf(fine, assessment.statutory)
  const whiskers = whiskersOf(like.map((one) => amount(one.p)))
  return (
    <>
      <p>
        {words.past(like.length)} {like.length < FEWEST && words.few(FEWEST)}{' '}
        {p && whiskers && isFar(p, whiskers) && <strong>{words.far}</strong>}
      </p>
      <details>
        <summary>{words.pastTable}</summary>
        <table className="flat">
          <thead>
            <tr>
              {[words.columns.number, words.columns.on, words.columns.fine, words.columns.place].map((title) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {like.map((one) => (
              <Line key={one.number} {...props} one={one} />
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

function Line({ lang, one }: MeasuredProps & { readonly one: PastFine }) {
  const words = deskWordsOf(lang).measure
  const apart = one.deviation !== 'within_tier'
  return (
    <tr>
      <th scope="row">
        <a href={one.path}>{one.shown}</a>
      </th>
      <td>{one.on}</td>
      <td>{printSum(amount(one.fine))}</td>
      <td>
        {`${(one.p * 100).toFixed(0)}%`} {apart && <b>{wordsOf(lang).deviations[one.deviation]}</b>}{' '}
        {one.reasons !== null && words.because(one.reasons)}
      </td>
    </tr>
  )
}
