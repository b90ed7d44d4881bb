import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { explainCell } from '#law/requests/report/explain-cell.ts'
import { type CellId, figureIn, inTenThousands } from '#law/requests/report/figures.ts'
import { type InLine, inLines } from '#law/requests/report/in-lines.ts'
import { type CodeNames, type LaidCell, type LaidTable, layOut } from '#law/requests/report/lay-out.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import type { ReportDocument } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface TablesProps {
  readonly lang: Lang
  readonly document: ReportDocument
  readonly codes: CodeNames
  cite(article: Article): Cited
  /** Where the cases behind a figure are opened; null: this page opens none. */
  readonly address: ((cell: CellId) => string) | null
}

/** The three tables: on a wide screen as the form prints them, on a narrow one line by line; under each, how it is counted. */
export function Tables(props: TablesProps) {
  const { lang, document, codes } = props
  const lines = inLines(codes, lang)
  return layOut(document.figures, codes, lang).map((table) => (
    <section key={table.id} className="laid sec" aria-labelledby={`table-${table.id}`}>
      <h2 id={`table-${table.id}`}>{table.title}</h2>
      <Laid table={table} {...props} />
      <ul className="in-lines">
        {lines[table.id].map((line) => (
          <Line key={line.cell} line={line} {...props} />
        ))}
      </ul>
      <HowCounted lines={lines[table.id]} id={table.id} {...props} />
    </section>
  ))
}

function Laid({ table, ...props }: TablesProps & { readonly table: LaidTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="tablebox" aria-labelledby={`table-${table.id}`} tabIndex={0}>
      <table>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map(({ text, cell }) => cell ?? text).join(' ')}>
              {row.map((box) => (
                <Box key={box.cell ?? box.text} box={box} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Box({ box, ...props }: TablesProps & { readonly box: LaidCell }) {
  const { text, cell, across, down } = box
  if (cell === null)
    return (
      <th colSpan={across} rowSpan={down}>
        {text}
      </th>
    )
  return (
    <td colSpan={across} rowSpan={down}>
      <Figure cell={cell} {...props} />
    </td>
  )
}

function Line({ line, ...props }: TablesProps & { readonly line: InLine }) {
  const { lang, document } = props
  const parts = line.parts.filter(({ cell }) => figureIn(document.figures, cell) > 0)
  return (
    <li>
      <b>
        <Figure cell={line.cell} {...props} />
      </b>
      {line.name}
      {parts.length > 0 && (
        <small className="quiet">
          {parts.map(({ name, cell }, at) => (
            <span key={cell}>
              {at > 0 && ' · '}
              {name}
              {wordsOf(lang).colon}
              <Figure cell={cell} {...props} />
            </span>
          ))}
        </small>
      )}
    </li>
  )
}

/** A figure; a door to its cases where the page has one, and no figure where nobody counted. */
function Figure({ lang, document, address, cell }: TablesProps & { readonly cell: CellId }) {
  const { report } = wordsOf(lang)
  if (document.unknown.some((key) => cell === `二/${key}`))
    return (
      <>
        <span aria-hidden="true">{report.notKnown}</span>
        <span className="sr">{report.notKnownSaid}</span>
      </>
    )
  const value = figureIn(document.figures, cell)
  const text = cell === '二/feesFen' ? inTenThousands(value) : String(value)
  return address === null || value === 0 ? text : <a href={address(cell)}>{text}</a>
}

/** What the figures of a table count, each definition once, with its articles. */
function HowCounted({
  lang,
  document,
  lines,
  id,
  cite,
}: TablesProps & { readonly lines: readonly InLine[]; readonly id: LaidTable['id'] }) {
  const { report, cellNames } = wordsOf(lang)
  const said = new Map<string, { readonly names: string[]; readonly articles: readonly Article[] }>()
  for (const { name, cell } of lines) {
    const { says, articles } = explainCell(cell, document.year, lang)
    const known = said.get(says)
    if (known) known.names.push(name)
    else said.set(says, { names: [name], articles })
  }
  const listed = (keys: ReportDocument['unknown']) =>
    keys.map((key) => cellNames[key]).join(lang === 'en' ? ', ' : '、')
  const notes = [
    ...[report.counted.licences, report.counted.penalties, report.counted.coercion, report.counted.rules],
    ...(document.stated.length > 0 ? [report.counted.stated(listed(document.stated))] : []),
    ...(document.unknown.length > 0 ? [report.counted.unknown(listed(document.unknown))] : []),
  ]
  return (
    <details>
      <summary>{report.explain}</summary>
      <ul className="dots body">
        {[...said].map(([says, { names, articles }]) => (
          <li key={says}>
            {names.length > 3 ? `${names[0]} … ${names.at(-1)}` : names.join(lang === 'en' ? '; ' : '；')}
            {wordsOf(lang).colon}
            {says}
            <LawChips laws={articles.map(cite)} />
          </li>
        ))}
        {id === '二' && notes.map((note) => <li key={note}>{note}</li>)}
      </ul>
    </details>
  )
}
