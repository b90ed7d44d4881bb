import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { showPenaltyNumber } from '../../case.ts'
import { FLAG_VIEWS, FLAGS_AT_ONCE, type FlagPage, type FlagView } from '../../control/flag-page.ts'
import { wordsOf } from '../../words/index.ts'
import { noticePath } from './notice-path.ts'
import { controlWordsOf } from './words/index.ts'

export interface NoticesProps {
  readonly lang: Lang
  readonly view: FlagView
  readonly page: FlagPage
  link(path: string): string
}

/** What internal control noticed, those that wait for an answer first; each line leads to what led to it. */
export function Notices(props: NoticesProps) {
  const { lang, view, page, link } = props
  const words = controlWordsOf(lang).notices
  return (
    <div className="queue">
      <Views {...props} />
      <div className="work">
        <div className="bar">
          <h1>{words.title}</h1>
          <p className="sum">{words.count(page.counts[view])}</p>
        </div>
        <p className="quiet">{words.lead}</p>
        {page.counts[view] > FLAGS_AT_ONCE && <p>{words.more(FLAGS_AT_ONCE)}</p>}
        {page.rows.length === 0 ? (
          <Empty says={view === 'open' ? words.none : words.noneAnswered}>
            <p>{words.noneWay}</p>
          </Empty>
        ) : (
          <Table
            {...{ lang, caption: words.caption, captionHidden: true, rows: page.rows }}
            rowKey={({ id, kind }) => `${id} ${kind}`}
            columns={[
              {
                ...{ key: 'kind', title: words.columns.kind },
                cell: ({ number, kind }) => (
                  <a href={link(noticePath(number, kind))}>{wordsOf(lang).flagKinds[kind]}</a>
                ),
              },
              {
                ...{ key: 'case', title: words.columns.case },
                cell: ({ number, violation }) => (
                  <>
                    {violation[lang]} <span className="small quiet block">{showPenaltyNumber(number)}</span>
                  </>
                ),
              },
              { key: 'body', title: words.columns.body, cell: ({ body }) => body[lang] },
              { key: 'on', title: words.columns.raisedOn, cell: ({ raisedOn }) => printDate(lang, raisedOn) },
              ...(view === 'answered'
                ? [
                    {
                      ...{ key: 'answered', title: words.columns.answeredOn },
                      cell: ({ answeredOn }: FlagPage['rows'][number]) => answeredOn && printDate(lang, answeredOn),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </div>
    </div>
  )
}

function Views({ lang, view, page, link }: NoticesProps) {
  const words = controlWordsOf(lang).notices
  return (
    <nav className="rail" aria-label={words.viewsLabel}>
      <div>
        <h2>{words.viewsLabel}</h2>
        <ul>
          {FLAG_VIEWS.map((name) => (
            <li key={name}>
              <a
                href={link(name === 'open' ? '/desk/penalties/notices' : `/desk/penalties/notices?view=${name}`)}
                aria-current={name === view ? 'page' : undefined}
              >
                {words.views[name]} <span className="n">{printCount(page.counts[name])}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
