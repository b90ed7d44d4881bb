import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import type { PowerChange } from '../contract.ts'
import { AsWritten } from './as-written.part.tsx'
import { wordsOf } from './words/index.ts'

export interface ChangesTableProps {
  readonly lang: Lang
  readonly changes: readonly PowerChange[]
  readonly caption: string
  /** On the page of the power itself its name need not stand in every line. */
  readonly ofOne?: boolean
  link(path: string): string
}

/** Lines of the change log: from when, what happened to which power, and why. */
export function ChangesTable({ lang, changes, caption, ofOne = false, link }: ChangesTableProps) {
  const all = wordsOf(lang)
  const words = all.changes
  const power: Column<PowerChange> = {
    key: 'power',
    title: words.power,
    cell: (one) => <a href={link(`/powers/${one.powerId}`)}>{one.name[lang]}</a>,
  }
  return (
    <Table
      lang={lang}
      caption={caption}
      captionHidden
      rows={changes}
      rowKey={(one) => `${one.powerId} ${one.recordedAt}`}
      columns={[
        { key: 'from', title: words.from, cell: (one) => printDate(lang, one.from) },
        { key: 'kind', title: words.kind, cell: (one) => all.changeKinds[one.kind] },
        ...(ofOne ? [] : [power]),
        {
          key: 'reason',
          title: words.reason,
          cell: (one) => (one.reason === null ? words.settled : <AsWritten lang={lang} words={one.reason} />),
        },
      ]}
    />
  )
}
