import type { Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Light } from '#ui/light.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import type { Procedure, State } from '../../case.ts'
import { PENALTY_LISTS, type PenaltyList, type PenaltyPage } from '../../contract.ts'
import { controlWordsOf } from '../control/words/index.ts'
import { makerWordsOf } from '../maker/words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import { addressOf } from './queue-address.ts'
import { PenaltyFilters } from './queue-filters.desk.tsx'
import { PenaltyLines } from './queue-lines.desk.tsx'

export interface PenaltyQueueProps {
  readonly lang: Lang
  readonly view: PenaltyList
  readonly state: State | null
  readonly procedure: Procedure | null
  readonly page: PenaltyPage
  readonly at: Instant
  /** May enter a lead, may penalise on the spot. */
  readonly mayLead: boolean
  readonly maySpot: boolean
  /** Sees the notices of internal control of some body. */
  readonly mayNotices: boolean
  /** Heads a body that may be asked as the maker of a standard. */
  readonly mayAnswer: boolean
  link(path: string): string
}

/** What falls due first is first; each line leads to everything about its case. */
export function PenaltyQueue(props: PenaltyQueueProps) {
  const { lang, page, link } = props
  const words = deskWordsOf(lang).queue
  return (
    <div className="queue">
      <Views {...props} />
      <div className="work">
        <div className="bar">
          <h1>{words.title}</h1>
          <p className="sum">
            <span>{words.count(page.counts.all)}</span>
            {page.counts.late > 0 && <Light lang={lang} state="late" count={page.counts.late} />}
          </p>
          <p className="asof">{printMoment(lang, props.at)}</p>
        </div>
        <PenaltyFilters {...props} />
        {page.rows.length === 0 ? (
          <Empty says={words.nothing}>
            <p>{words.nothingWay}</p>
          </Empty>
        ) : (
          <PenaltyLines {...props} />
        )}
        <p className="row">
          {page.next !== null && (
            <a className="tap" rel="next" href={link(addressOf({ ...props, after: page.next }))}>
              {words.next} →
            </a>
          )}
          <a className="tap" href={link(addressOf(props, '/desk/penalties.csv'))}>
            {controlWordsOf(lang).csv.link}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Saved views with their counts; what is late is counted in vermilion. Below, what may be begun. */
function Views({ lang, view, page, mayLead, maySpot, mayNotices, mayAnswer, link }: PenaltyQueueProps) {
  const words = deskWordsOf(lang).queue
  const counts = { open: page.counts.all, mine: page.counts.mine, late: page.counts.late, closed: null }
  return (
    <nav className="rail" aria-label={words.viewsLabel}>
      <div>
        <h2>{words.viewsLabel}</h2>
        <ul>
          {PENALTY_LISTS.map((name) => (
            <li key={name}>
              <a
                href={link(addressOf({ view: name, state: null, procedure: null }))}
                aria-current={name === view ? 'page' : undefined}
              >
                {words.views[name]}
                {counts[name] !== null && (
                  <span className={name === 'late' && counts.late > 0 ? 'hot' : 'n'}>{printCount(counts[name])}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <ul>
          {mayNotices && (
            <li>
              <a href={link('/desk/penalties/notices')}>{controlWordsOf(lang).notices.link}</a>
            </li>
          )}
          {mayAnswer && (
            <li>
              <a href={link('/desk/penalties/asked')}>{makerWordsOf(lang).link}</a>
            </li>
          )}
          <li>
            <a href={link('/desk/penalties/certificates')}>{controlWordsOf(lang).certificates.link}</a>
          </li>
        </ul>
      </div>
      <div>
        {mayLead && (
          <a className="btn" href={link('/desk/penalties/new')}>
            {words.lead}
          </a>
        )}
        {maySpot && (
          <a className="btn" href={link('/desk/penalties/on-the-spot')}>
            {words.spot}
          </a>
        )}
      </div>
    </nav>
  )
}
