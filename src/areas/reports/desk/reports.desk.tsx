import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { Light } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { ReportLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface ReportsDeskProps extends FormKeys {
  readonly lang: Lang
  readonly lines: readonly {
    readonly line: ReportLine
    readonly body: string
    readonly dueOn: Day
    readonly href: string
  }[]
  readonly owed: readonly {
    readonly bodyId: number
    readonly year: number
    readonly body: string
    readonly dueOn: Day
    readonly isLate: boolean
  }[]
  /** Years that are over and of which nothing is begun: what the form offers, the last year first. */
  readonly open: readonly { readonly bodyId: number; readonly year: number; readonly body: string }[]
  link(path: string): string
}

/** The reports of one's bodies, what is owed, and the form that begins one. */
export function ReportsDesk(props: ReportsDeskProps) {
  const { lang, lines, owed, link } = props
  const { desk, state } = wordsOf(lang)
  return (
    <div className="plain wide">
      <PageHead title={desk.title} lead={desk.lead} />
      <section aria-labelledby="mine">
        <h2 id="mine">{desk.mine}</h2>
        {lines.length === 0 ? (
          <Empty says={desk.none} />
        ) : (
          <Table
            lang={lang}
            caption={desk.mine}
            captionHidden
            rows={lines}
            rowKey={({ line }) => line.id}
            columns={[
              {
                key: 'body',
                title: desk.body,
                cell: ({ body, line, href }) => (
                  <a href={link(href)}>
                    {body} · {line.year}
                  </a>
                ),
              },
              { key: 'edition', title: desk.edition, numeric: true, cell: ({ line }) => line.edition },
              { key: 'state', title: desk.state, cell: ({ line }) => state[line.state] },
              { key: 'due', title: desk.due, numeric: true, cell: ({ dueOn }) => printDate(lang, dueOn) },
            ]}
          />
        )}
      </section>
      <section aria-labelledby="owed">
        <h2 id="owed">{desk.owed}</h2>
        {owed.length === 0 ? (
          <p>{desk.nothingOwed}</p>
        ) : (
          <Table
            lang={lang}
            caption={desk.owed}
            captionHidden
            rows={owed}
            rowKey={({ bodyId, year }) => `${bodyId} ${year}`}
            columns={[
              { key: 'body', title: desk.body, cell: ({ body, year }) => `${body} · ${year}` },
              {
                key: 'due',
                title: desk.due,
                numeric: true,
                cell: ({ dueOn, isLate }) => (
                  <>
                    {isLate && <Light lang={lang} state="late" />} {printDate(lang, dueOn)}
                  </>
                ),
              },
            ]}
          />
        )}
      </section>
      <Begin {...props} />
    </div>
  )
}

function Begin({ lang, open, link, ...keys }: ReportsDeskProps) {
  const { desk } = wordsOf(lang)
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{desk.begin}</h2>
      {open.length === 0 ? (
        <p>{desk.allBegun}</p>
      ) : (
        <>
          <p className="intro">{desk.beginLead}</p>
          <form method="post" action={link('/desk/reports/new')}>
            <HiddenKeys csrf={keys.csrf} requestKey={keys.requestKey} />
            <div className="field">
              <label htmlFor="of">{desk.of}</label>
              <select id="of" name="of" className="w-m">
                {[...Map.groupBy(open, ({ year }) => year)].map(([year, bodies]) => (
                  <optgroup key={year} label={desk.ofYear(year)}>
                    {bodies.map(({ bodyId, body }) => (
                      <option key={bodyId} value={`${bodyId}-${year}`}>
                        {`${body} · ${year}`}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </div>
            <button className="btn main" type="submit">
              {desk.draft}
            </button>
          </form>
        </>
      )}
      <p>
        <a className="tap" href={link('/desk/requests/report')}>
          {desk.live}
        </a>
      </p>
    </section>
  )
}
