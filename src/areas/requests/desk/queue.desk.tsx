import type { Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Light } from '#ui/light.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import type { QueueLine } from '../contract.ts'
import type { QueueFilter } from '../queue.ts'
import type { QueueCounts } from '../queue-counts.ts'
import { STATES } from '../request.ts'
import { wordsOf } from '../words/index.ts'
import { addressOf } from './queue-address.ts'
import { RequestLines } from './queue-lines.desk.tsx'
import { deskWordsOf } from './words/index.ts'

export const VIEWS = ['open', 'late', 'mine', 'closed'] as const

export interface RequestQueueProps {
  readonly lang: Lang
  readonly filter: QueueFilter
  readonly rows: readonly QueueLine[]
  readonly next: string | null
  readonly counts: QueueCounts
  readonly at: Instant
  /** May take down a request that came by other ways than online. */
  readonly mayTake: boolean
  link(path: string): string
}

/** What falls due first is first; each line leads to everything about its request. */
export function RequestQueue(props: RequestQueueProps) {
  const { lang, filter, rows, next, counts, link } = props
  const words = deskWordsOf(lang).queue
  return (
    <div className="queue">
      <Views {...props} />
      <div className="work">
        <div className="bar">
          <h1>{words.title}</h1>
          <p className="sum">
            <span>{words.count(counts.open)}</span>
            {counts.late > 0 && <Light lang={lang} state="late" count={counts.late} />}
          </p>
          <p className="asof">{printMoment(lang, props.at)}</p>
        </div>
        <ByState {...props} />
        {rows.length === 0 ? (
          <Empty says={words.nothing}>
            <p>{words.nothingWay}</p>
          </Empty>
        ) : (
          <RequestLines {...props} />
        )}
        <p className="row">
          {next !== null && (
            <a className="tap" rel="next" href={link(addressOf({ ...filter, after: next }))}>
              {words.next} →
            </a>
          )}
          <a className="tap" href={link(addressOf(filter, '/desk/requests.csv'))}>
            {words.csv}
          </a>
          <a className="tap" href={link('/desk/requests/report')}>
            {deskWordsOf(lang).report.link}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Saved views with their counts; what is late is counted in vermilion. */
function Views({ lang, filter, counts, mayTake, link }: RequestQueueProps) {
  const words = deskWordsOf(lang).queue
  const countOf = { open: counts.open, late: counts.late, mine: counts.mine, closed: null }
  return (
    <nav className="rail" aria-label={words.viewsLabel}>
      <div>
        <h2>{words.viewsLabel}</h2>
        <ul>
          {VIEWS.map((view) => (
            <li key={view}>
              <a href={link(addressOf({ view }))} aria-current={view === filter.view ? 'page' : undefined}>
                {words.views[view]}
                {countOf[view] !== null && (
                  <span className={view === 'late' && counts.late > 0 ? 'hot' : 'n'}>{printCount(countOf[view])}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {mayTake && (
        <div>
          <a className="btn" href={link('/desk/requests/new')}>
            {words.take}
          </a>
        </div>
      )}
    </nav>
  )
}

/** The step the list is narrowed to, with its way out; or the steps it could be narrowed to, with how many there are. */
function ByState({ lang, filter, counts, link }: RequestQueueProps) {
  const words = deskWordsOf(lang).queue
  const { states } = wordsOf(lang)
  const { view, state } = filter
  if (state !== undefined)
    return (
      <search className="filters" aria-label={words.filterLabel}>
        <a className="chip" aria-current="true" href={link(addressOf({ view }))}>
          {words.chip(words.state, states[state])} <span aria-hidden="true">×</span>
          <span className="sr">{words.remove}</span>
        </a>
      </search>
    )
  const some = STATES.filter((one) => (counts.states[one] ?? 0) > 0)
  if (view === 'closed' || some.length === 0) return null
  return (
    <search className="filters" aria-label={words.filterLabel}>
      <details className="pick">
        <summary className="chip">{words.state}</summary>
        <ul>
          {some.map((one) => (
            <li key={one}>
              <a href={link(addressOf({ view, state: one }))}>
                {states[one]} {counts.states[one]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </search>
  )
}
