import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** A column. The cell of the first column is the row's heading unless `rowHead` says otherwise. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers and dates that are compared down the column stand at the end of the line. */
  readonly numeric?: boolean
  /** Address that sorts by this column; the current order is told by `sorted` of the table. */
  readonly sortHref?: string
}

export interface TableProps<Row> {
  readonly lang: Lang
  /** What the table shows; `hidden` when a heading right above says it already. */
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sorted?: { readonly key: string; readonly order: 'ascending' | 'descending' }
}

/** A table of data; below 40rem each row becomes labelled lines. */
export function Table<Row>({ lang, caption, captionHidden = false, columns, rows, rowKey, sorted }: TableProps<Row>) {
  return (
    <div className="tablebox">
      <table className="flat">
        <caption className={captionHidden ? 'sr' : undefined}>
          {captionHidden ? caption : <strong>{caption}</strong>}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                scope="col"
                key={column.key}
                className={column.numeric ? 'num' : undefined}
                aria-sort={sorted?.key === column.key ? sorted.order : undefined}
              >
                <Heading lang={lang} column={column} order={sorted?.key === column.key ? sorted.order : null} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>{columns.map((column, i) => cellOf(column, row, i === 0))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellOf<Row>(column: Column<Row>, row: Row, isHead: boolean) {
  const className = column.numeric ? 'num' : undefined
  if (isHead) {
    return (
      <th scope="row" key={column.key} className={className}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td key={column.key} className={className} data-h={column.title}>
      {column.cell(row)}
    </td>
  )
}

interface HeadingProps {
  readonly lang: Lang
  readonly column: Pick<Column<never>, 'title' | 'sortHref'>
  readonly order: 'ascending' | 'descending' | null
}

function Heading({ lang, column, order }: HeadingProps) {
  if (column.sortHref === undefined) return column.title
  const words = wordsOf(lang).table
  return (
    <a href={column.sortHref} title={words.sortBy(column.title)}>
      {column.title}
      {order && (
        <>
          <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span>
          <span className="sr"> {words[order]}</span>
        </>
      )}
    </a>
  )
}
