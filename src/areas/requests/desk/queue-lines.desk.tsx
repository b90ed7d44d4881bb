import { dayOfInstant } from '#base/days.ts'
import { spokenNumber } from '#base/public-number.ts'
import { Light, type LightState } from '#ui/light.tsx'
import { printNearDay } from '#ui/print-day.ts'
import type { QueueLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import type { RequestQueueProps } from './queue.desk.tsx'
import { deskWordsOf } from './words/index.ts'

/** The table of the queue: one request a line, how urgent, what is asked, where it stands. */
export function RequestLines(props: RequestQueueProps) {
  const { lang, rows, filter } = props
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
          <th scope="col" aria-sort={filter.view === 'closed' ? undefined : 'ascending'}>
            {columns.due}
          </th>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.number} {...props} row={row} />
        ))}
      </tbody>
    </table>
  )
}

const LIGHT_OF: Readonly<Record<QueueLine['light'], LightState | null>> = {
  ...{ none: null, suspended: null, normal: 'ok', near: 'near', over_promised: 'late', over_statutory: 'late' },
}

function Line({ lang, at, row, link }: RequestQueueProps & { readonly row: QueueLine }) {
  const { lights, types, queue } = deskWordsOf(lang)
  const light = LIGHT_OF[row.light]
  return (
    <tr className={light ?? undefined}>
      <td>{light ? <Light lang={lang} state={light} /> : <span className="quiet">{lights[row.light]}</span>}</td>
      <td className="due">
        {row.dueOn && <b>{printNearDay(lang, row.dueOn, dayOfInstant(at))}</b>}
        {row.dueOn && row.provisional && <span className="tag amber">{queue.provisional}</span>}
      </td>
      <th scope="row">
        <a className="item" href={link(`/desk/requests/${row.number}`)}>
          {row.subject}
        </a>
        <span className="by">
          {row.applicantMasked} · {types[row.applicantType]}
        </span>
      </th>
      <td className="no" title={spokenNumber(row.number)}>
        {spokenNumber(row.number).slice(-8)}
      </td>
      <td>{wordsOf(lang).states[row.state]}</td>
    </tr>
  )
}
