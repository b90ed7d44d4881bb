import { DayAxis } from '#ui/day-axis.tsx'
import type { QueueProps } from './queue.desk.tsx'
import { grouped } from './queue-group.ts'
import { QueueRow } from './queue-row.desk.tsx'
import { wordsOf } from './words/index.ts'

/** The table of the queue: sorted by due day, in bands, all lines on one axis. */
export function QueueTable(props: QueueProps) {
  const { lang, rows, today, axis } = props
  const words = wordsOf(lang).queue
  const { columns } = words
  return (
    <table className="q">
      <caption className="sr">{words.caption}</caption>
      <colgroup>
        <col className="c-light" />
        <col className="c-due" />
        <col />
        <col className="c-no" />
        <col className="c-step" />
        <col className="c-who" />
        <col className="c-strip" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.light}</th>
          <th scope="col" aria-sort="ascending">
            {columns.due} <span aria-hidden="true">↑</span>
          </th>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.holder}</th>
          <th scope="col" className="strip">
            <span className="sr">{columns.strip}</span>
            <DayAxis lang={lang} axis={axis} />
          </th>
        </tr>
      </thead>
      {grouped(rows, today).map((band) => (
        <tbody key={band.group}>
          <tr className="grp">
            <th colSpan={6} scope="rowgroup">
              <b>{words.groups[band.group]}</b>
              {words.count(band.rows.length)}
            </th>
            <td className="strip" />
          </tr>
          {band.rows.map((row) => (
            <QueueRow key={row.number} {...props} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
