import type { Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Light } from '#ui/light.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf as uiWordsOf } from '#ui/words/index.ts'
import { wordsOf } from './words/index.ts'

/** How the limits of one office stand. `longestOver`: working days the oldest overdue case is over; 0 when none is. */
export interface BodyStanding {
  readonly bodyId: number
  readonly name: string
  readonly open: number
  readonly near: number
  readonly late: number
  readonly longestOver: number
}

/** How all limits stand, and when that was true. */
export interface Standing {
  readonly asOf: Instant
  readonly bodies: readonly BodyStanding[]
  /** Over all offices since the first of the month: what came in, what was decided, and how much of that late. Null: not counted yet. */
  readonly month: { readonly received: number; readonly decided: number; readonly late: number } | null
}

const MOST_ROWS = 10

export interface StandingTableProps {
  readonly lang: Lang
  readonly standing: Standing
  link(path: string): string
}

/** What is open, due soon and overdue by office; each number opens the office, and the figure says when it was true. */
export function StandingTable({ lang, standing, link }: StandingTableProps) {
  const words = wordsOf(lang).standing
  const asOf = uiWordsOf(lang).day.asOf(printMoment(lang, standing.asOf))
  const { month } = standing
  const total = sumOf(standing.bodies)
  const rows = mostUrgentFirst(standing.bodies)
  const shown = rows.length > MOST_ROWS ? rows.slice(0, MOST_ROWS - 1) : rows
  const others = rows.slice(shown.length)
  const days = (row: BodyStanding) => (row.longestOver === 0 ? words.none : words.workingDays(row.longestOver))
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{words.title}</h2>
      <p className="sum">
        {words.open(printCount(total.open))}
        <Light lang={lang} state="ok" count={total.open - total.near - total.late} />
        <Light lang={lang} state="near" count={total.near} />
        <Light lang={lang} state="late" count={total.late} />
      </p>
      <Table
        lang={lang}
        caption={words.caption(asOf)}
        captionHidden
        rows={
          others.length > 0 ? [...shown, { ...sumOf(others), bodyId: 0, name: words.others(others.length) }] : shown
        }
        rowKey={(row) => String(row.bodyId)}
        columns={[
          {
            key: 'body',
            title: words.body,
            cell: (row) => <a href={link(row.bodyId === 0 ? '/bodies' : `/bodies/${row.bodyId}`)}>{row.name}</a>,
          },
          { key: 'open', title: words.openCount, cell: (row) => printCount(row.open), numeric: true },
          { key: 'near', title: words.near, cell: (row) => printCount(row.near), numeric: true },
          { key: 'late', title: words.late, cell: (row) => printCount(row.late), numeric: true },
          { key: 'longest', title: words.longest, cell: days, numeric: true },
        ]}
      />
      <p>
        {month === null
          ? words.counting
          : words.month(printCount(month.received), printCount(month.decided), printCount(month.late))}
      </p>
      <p className="small quiet">
        {asOf}
        {lang === 'en' ? '. ' : '。'}
        {words.note}
      </p>
      {total.late > 0 && (
        <p>
          <a className="tap" href={link('/late')}>
            {words.everyLate(printCount(total.late))}
          </a>
        </p>
      )}
    </section>
  )
}

function mostUrgentFirst(bodies: readonly BodyStanding[]): readonly BodyStanding[] {
  return bodies
    .filter((body) => body.open > 0)
    .sort((a, b) => b.late - a.late || b.longestOver - a.longestOver || b.near - a.near || b.open - a.open)
}

function sumOf(bodies: readonly BodyStanding[]): Omit<BodyStanding, 'bodyId' | 'name'> {
  const sum = { open: 0, near: 0, late: 0, longestOver: 0 }
  for (const body of bodies) {
    sum.open += body.open
    sum.near += body.near
    sum.late += body.late
    sum.longestOver = Math.max(sum.longestOver, body.longestOver)
  }
  return sum
}
