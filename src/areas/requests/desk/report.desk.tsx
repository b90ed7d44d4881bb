import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { AnnualReport } from '#law/requests/report/annual-report.ts'
import type { Finding } from '#law/requests/report/check-figures.ts'
import type { SectionDraft } from '#law/requests/report/draft-sections.ts'
import type { CellId } from '#law/requests/report/figures.ts'
import type { LaidCell, LaidTable } from '#law/requests/report/lay-out.ts'
import { wordsOf as lawWordsOf } from '#law/requests/report/words/index.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { printDay } from '#ui/print-day.ts'
import type { BodyLine } from '../../organisations/index.ts'
import { caseAddress } from '../report/case-address.ts'
import { deskWordsOf } from './words/index.ts'

export interface ReportPageProps {
  readonly lang: Lang
  readonly report: AnnualReport
  readonly body: string
  readonly bodyId: number
  readonly bodies: readonly BodyLine[]
  readonly due: Day
  readonly tables: readonly LaidTable[]
  readonly findings: readonly Finding[]
  readonly sections: readonly SectionDraft[]
  /** The figure that was opened, what it counts, and its requests. */
  readonly cell: CellId | null
  readonly explained: { readonly says: string; readonly laws: readonly Cited[] } | null
  readonly opened: readonly string[]
  readonly laws: readonly LawEntry[]
  link(path: string): string
}

/** The year's report as it stands now: tables with every figure a door to its requests, the checks, the drafted sections. */
export function ReportPage(props: ReportPageProps) {
  const { lang, report, body, due, tables, findings, sections, laws, link } = props
  const words = deskWordsOf(lang).report
  return (
    <div className="plain">
      <h1>{lawWordsOf(lang).title(body, report.year)}</h1>
      <p className="quiet">
        {words.lead(printDay(lang, report.frozenOn))} {words.due(printDay(lang, due))}
      </p>
      <Choice {...props} />
      <Opened {...props} />
      <section aria-labelledby="checks">
        <h2 id="checks">{words.checks}</h2>
        {findings.length === 0 ? <p>{words.allRight}</p> : <Findings {...{ lang, findings }} />}
        {report.unknown.length > 0 && <p>{words.unknown(report.unknown.length)}</p>}
      </section>
      {tables.map((table) => (
        <Laid key={table.id} {...{ table, report, lang }} address={(cell) => link(addressOf(props, { cell }))} />
      ))}
      {sections.map(({ id, title, paragraphs, toWrite }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{words.toWrite(toWrite)}</p>
        </section>
      ))}
      <LawList lang={lang} laws={laws} />
    </div>
  )
}

/** Which body and year. */
function Choice({ lang, report, bodies, bodyId, link }: ReportPageProps) {
  const words = deskWordsOf(lang).report
  return (
    <form method="get" action={link('/desk/requests/report')} className="row">
      <label>
        {words.body}{' '}
        <select name="body" defaultValue={bodyId}>
          {bodies.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName[lang]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.year}{' '}
        <input type="number" name="year" min={2019} max={2100} defaultValue={report.year} inputMode="numeric" />
      </label>
      <button type="submit">{words.show}</button>
    </form>
  )
}

/** The requests behind the figure that was opened. */
function Opened({ lang, cell, explained, opened, link }: ReportPageProps) {
  const words = deskWordsOf(lang).report
  if (cell === null || explained === null) return null
  return (
    <section id="opened" aria-labelledby="opened-title" className="box">
      <h2 id="opened-title">{words.behind(opened.length)}</h2>
      <p>
        {explained.says} <LawChips laws={explained.laws} />
      </p>
      <ul>
        {opened.map((number) => (
          <li key={number}>
            <a href={link(caseAddress(cell, number))}>{number}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Findings({ lang, findings }: Pick<ReportPageProps, 'lang' | 'findings'>) {
  const said = lawWordsOf(lang).findings
  return (
    <ul>
      {findings.map(({ code, cells, stands, reckoned }) => (
        <li key={`${code} ${cells[0]}`}>{said[code](stands, reckoned)}</li>
      ))}
    </ul>
  )
}

interface LaidProps {
  readonly table: LaidTable
  readonly report: AnnualReport
  readonly lang: Lang
  address(cell: CellId): string
}

/** A table as the form prints it; wide ones are scrolled by themselves. */
function Laid({ table, ...props }: LaidProps) {
  return (
    <section>
      <h2 id={`table-${table.id}`}>{table.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="tablebox" aria-labelledby={`table-${table.id}`} tabIndex={0}>
        <table>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.map(({ text, cell }) => cell ?? text).join(' ')}>
                {row.map((box) => (
                  <Box key={box.cell ?? box.text} {...{ box, ...props }} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Box({ box, report, lang, address }: Omit<LaidProps, 'table'> & { readonly box: LaidCell }) {
  const { text, cell, across, down } = box
  if (cell === null)
    return (
      <th colSpan={across} rowSpan={down}>
        {text}
      </th>
    )
  const unknown = report.unknown.some((key) => cell === `二/${key}`)
  return (
    <td colSpan={across} rowSpan={down}>
      {unknown ? deskWordsOf(lang).report.notKnown : text === '0' ? text : <a href={address(cell)}>{text}</a>}
    </td>
  )
}

function addressOf({ bodyId, report }: ReportPageProps, { cell }: { readonly cell: CellId }): string {
  const query = new URLSearchParams({ body: String(bodyId), year: String(report.year), cell })
  return `/desk/requests/report?${query}#opened`
}
