import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { Light } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'

/** Where the report of a body stands, as everybody may know. */
export interface ReportsRow {
  readonly bodyId: number
  readonly body: string
  readonly isGovernment: boolean
  readonly dueOn: Day | null
  readonly publishedOn: Day | null
  readonly standing: 'inTime' | 'wasLate' | 'isLate' | 'isDue'
  readonly href: string | null
  readonly isCorrected: boolean
}

export interface ReportsProps {
  readonly lang: Lang
  readonly year: number
  readonly years: readonly number[]
  readonly rows: readonly ReportsRow[]
  readonly basis: readonly Cited[]
  readonly laws: readonly LawEntry[]
  link(path: string): string
}

/** The reports on a year, body by body; what is late stands here too. */
export function ReportsPage(props: ReportsProps) {
  const { lang, year, rows, basis, laws } = props
  const { list } = wordsOf(lang)
  const count = (...standings: readonly ReportsRow['standing'][]) =>
    printCount(rows.filter(({ standing }) => standings.includes(standing)).length)
  return (
    <>
      <PageHead title={list.title} lead={list.lead} />
      <Years {...props} />
      {rows.length === 0 ? (
        <Empty says={list.none(year)}>
          <p>{list.noneMore}</p>
        </Empty>
      ) : (
        <>
          <Facts
            facts={[
              { name: list.owed, value: printCount(rows.length) },
              { name: list.published, value: count('inTime', 'wasLate') },
              { name: list.late, value: count('isLate') },
              { name: list.publishedLate, value: count('wasLate') },
            ]}
          />
          <ReportsTable {...props} />
        </>
      )}
      <p className="small quiet">
        {list.how}
        <LawChips laws={basis} />
      </p>
      <LawList lang={lang} laws={laws} />
    </>
  )
}

function Years({ lang, year, years, link }: ReportsProps) {
  const { list } = wordsOf(lang)
  return (
    <nav aria-label={list.year}>
      <ul className="row">
        {years.map((one) => (
          <li key={one}>
            <a className="tap" href={link(`/reports?year=${one}`)} aria-current={one === year ? 'page' : undefined}>
              {list.yearNamed(one)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ReportsTable({ lang, year, rows, link }: ReportsProps) {
  const { list, scope } = wordsOf(lang)
  return (
    <Table
      lang={lang}
      caption={list.caption(year)}
      rows={rows}
      rowKey={({ bodyId }) => String(bodyId)}
      columns={[
        {
          key: 'body',
          title: list.body,
          cell: ({ body, href, isGovernment }) => (
            <>
              {href === null ? body : <a href={link(href)}>{body}</a>}
              {isGovernment && <span className="small quiet"> {scope.government}</span>}
            </>
          ),
        },
        {
          key: 'standing',
          title: list.standing,
          cell: ({ standing, isCorrected }) => (
            <>
              {standing === 'isLate' ? <Light lang={lang} state="late" /> : null} {list[standing]}
              {isCorrected && <span className="small"> · {list.corrected}</span>}
            </>
          ),
        },
        { key: 'due', title: list.due, numeric: true, cell: ({ dueOn }) => dueOn && printDate(lang, dueOn) },
        {
          key: 'published',
          title: list.publishedOn,
          numeric: true,
          cell: ({ publishedOn }) => publishedOn && printDate(lang, publishedOn),
        },
      ]}
    />
  )
}
