import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { FilterSelect } from '#ui/filter-select.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager, type PagerProps } from '#ui/pager.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { LogLine } from '../contract.ts'
import type { LogQuery } from './log-view.ts'
import { pageWordsOf } from './words/index.ts'

export interface LogRow extends LogLine {
  readonly body: string
  readonly result: string
}

export interface LogProps {
  readonly lang: Lang
  readonly asked: LogQuery
  readonly narrowed: boolean
  readonly rows: readonly LogRow[]
  readonly total: number
  readonly bodies: readonly (readonly [string, string])[]
  readonly years: readonly number[]
  readonly pager: Omit<PagerProps, 'lang' | 'total'>
  readonly csv: string
  readonly json: string
  link(path: string): string
}

/** Answered requests: found by words, body and year; nobody is named. */
export function LogPage(props: LogProps) {
  const { lang, asked, narrowed, rows, total, pager, csv, json, link } = props
  const words = pageWordsOf(lang).log
  const caption = asked.q?.trim()
    ? `${words.found(printCount(total))} · ${words.likest}`
    : words.found(printCount(total))
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <LogFilterForm {...props} />
      {rows.length === 0 ? (
        <Empty says={narrowed ? words.none : words.nothing}>
          {narrowed && <a href={link('/requests/log')}>{words.all}</a>}
        </Empty>
      ) : (
        <>
          <Table
            lang={lang}
            caption={caption}
            rows={rows}
            rowKey={({ number }) => number}
            columns={[
              {
                key: 'title',
                title: words.subject,
                cell: ({ number, title }) => (
                  <a href={link(`/requests/log/${number}`)} lang="zh-Hans">
                    {title}
                  </a>
                ),
              },
              { key: 'body', title: words.body, cell: ({ body }) => body },
              { key: 'result', title: words.result, cell: ({ result }) => result },
              {
                key: 'duty',
                title: words.duty,
                cell: ({ duty }) => (duty === null ? words.dutyNone : duty === 'met' ? words.dutyMet : words.dutyOpen),
              },
              {
                key: 'replied',
                title: words.replied,
                numeric: true,
                cell: ({ repliedOn }) => <span className="nb">{printDate(lang, repliedOn)}</span>,
              },
            ]}
          />
          <Pager lang={lang} total={total} {...pager} />
        </>
      )}
      <p className="row">
        <a className="btn second" href={link('/requests/new')}>
          {words.ask}
        </a>
        <a className="tap" href={csv}>
          {words.csv}
        </a>
        <a className="tap" href={json}>
          {words.json}
        </a>
      </p>
    </>
  )
}

/** The form over the list; it works by its address alone. */
function LogFilterForm({ lang, asked, bodies, years, link }: LogProps) {
  const words = pageWordsOf(lang).log
  return (
    <search>
      <form action={link('/requests/log')} method="get" className="row ends">
        <div className="field">
          <label htmlFor="q">{words.search}</label>
          <span className="hint" id="q-hint">
            {words.searchHint}
          </span>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={asked.q} aria-describedby="q-hint" />
        </div>
        <FilterSelect name="body" label={words.body} any={words.any} chosen={asked.body} choices={bodies} />
        <FilterSelect
          name="year"
          label={words.year}
          any={words.any}
          chosen={asked.year}
          choices={years.map((year) => [String(year), words.yearNamed(year)] as const)}
        />
        <button className="btn" type="submit">
          {words.go}
        </button>
      </form>
    </search>
  )
}
