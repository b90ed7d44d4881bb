import { dayOfInstant } from '#base/days.ts'
import { Light, type LightState } from '#ui/light.tsx'
import { printNearDay } from '#ui/print-day.ts'
import { PROCEDURES, showPenaltyNumber } from '../../case.ts'
import type { PenaltyLine } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyQueueProps } from './queue.desk.tsx'

/** The table of the queue: one case a line, how urgent, what, whose, where it stands. */
export function PenaltyLines(props: PenaltyQueueProps) {
  const { lang, page } = props
  const { caption, columns } = deskWordsOf(lang).queue
  return (
    <table className="q">
      <caption className="sr">{caption}</caption>
      <colgroup>
        <col className="c-light" />
        <col className="c-due" />
        <col />
        <col className="c-no" />
        <col className="c-step" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.light}</th>
          <th scope="col" aria-sort={props.view === 'closed' ? undefined : 'ascending'}>
            {columns.due}
          </th>
          <th scope="col">{columns.violation}</th>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <Line key={row.id} {...props} row={row} />
        ))}
      </tbody>
    </table>
  )
}

const LIGHT_OF: Readonly<Record<PenaltyLine['light'], LightState | null>> = {
  ...{ none: null, suspended: null, normal: 'ok', near: 'near', over_promised: 'late', over_statutory: 'late' },
}

function Line({ lang, at, row, link }: PenaltyQueueProps & { readonly row: PenaltyLine }) {
  const words = wordsOf(lang)
  const light = LIGHT_OF[row.light]
  return (
    <tr className={light ?? undefined}>
      <td>{light ? <Light lang={lang} state={light} /> : <span className="quiet">{words.lights[row.light]}</span>}</td>
      <td className="due">{row.dueOn && <b>{printNearDay(lang, row.dueOn, dayOfInstant(at))}</b>}</td>
      <th scope="row">
        <a className="item" href={link(`/desk/penalties/${row.number}`)}>
          {row.violation[lang]}
        </a>
        <span className="by">{row.partyMasked}</span>
        {row.procedure === PROCEDURES[0] && <span className="tag">{words.procedures.summary}</span>}
      </th>
      <td className="no" title={showPenaltyNumber(row.number)}>
        {showPenaltyNumber(row.number).slice(-11)}
      </td>
      <td>{words.states[row.state]}</td>
    </tr>
  )
}
