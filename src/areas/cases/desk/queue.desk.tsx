import type { Day, Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Axis } from '#ui/day-axis.tsx'
import { Light } from '#ui/light.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import type { CaseRow, QueueCounts } from '../contract.ts'
import { address } from './queue-address.ts'
import { Filters } from './queue-filters.desk.tsx'
import type { RowShown } from './queue-row.desk.tsx'
import { QueueTable } from './queue-table.desk.tsx'
import { wordsOf } from './words/index.ts'

export const VIEWS = [
  'queue',
  'mine',
  'today',
  'late',
  'suspended',
  'correcting',
  'to-deliver',
  'arriving',
  'closed',
] as const
export type View = (typeof VIEWS)[number]

export interface QueueProps {
  readonly lang: Lang
  readonly agent: boolean
  readonly view: View
  readonly itemId: string | null
  readonly state: CaseRow['state'] | null
  readonly found: string | null
  readonly rows: readonly RowShown[]
  readonly next: string | null
  readonly counts: QueueCounts
  readonly axis: Axis
  readonly today: Day
  readonly at: Instant
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** What falls due first is first: bands by urgency, one axis of days through all rows. */
export function Queue(props: QueueProps) {
  const { lang, counts, link } = props
  const words = wordsOf(lang).queue
  return (
    <div className="queue">
      <Views {...props} />
      <div className="work">
        <div className="bar">
          <h1>{props.agent ? words.agentTitle : words.title}</h1>
          <p className="sum">
            {!props.agent && <span>{words.count(counts.all)}</span>}
            <Light lang={lang} state="late" count={counts.lights.over_statutory + counts.lights.over_promised} />
            <Light lang={lang} state="near" count={counts.lights.near} />
            <Light lang={lang} state="ok" count={counts.lights.normal} />
          </p>
          <p className="asof">{printMoment(lang, props.at)}</p>
        </div>
        <Filters {...props} />
        {props.found !== null && <p>{words.found(props.rows.length)}</p>}
        {props.rows.length === 0 ? <p className="empty">{words.nothing}</p> : <QueueTable {...props} />}
        <p className="row">
          {props.next !== null && (
            <a className="tap" rel="next" href={link(address(props, { after: props.next }))}>
              {words.next} →
            </a>
          )}
          <a className="tap" href={link(address(props, {}, '/desk/cases.csv'))}>
            {words.export}
          </a>
        </p>
      </div>
    </div>
  )
}

/** The saved views with their counts; what is overdue is counted in vermilion. */
function Views({ lang, view, found, counts, link, agent }: QueueProps) {
  const words = wordsOf(lang).queue
  const root = agent ? '/desk/agent' : '/desk/queue'
  return (
    <nav className="rail" aria-label={words.viewsLabel}>
      <div>
        <h2>{words.viewsLabel}</h2>
        <ul>
          {VIEWS.map((name, i) => (
            <li key={name}>
              <a
                href={link(name === 'queue' ? root : `${root}?view=${name}`)}
                data-view={i < 5 ? i + 1 : undefined}
                aria-current={name === view && found === null ? 'page' : undefined}
              >
                {agent && name === 'queue' ? words.takenIn : words.views[name]}
                {name !== 'closed' && !(agent && name === 'queue') && (
                  <span className={name === 'late' && counts.views.late > 0 ? 'hot' : 'n'}>
                    {printCount(counts.views[name])}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <a className="btn" href={link('/desk/take-in')}>
          {words.takeIn}
        </a>
      </div>
    </nav>
  )
}
