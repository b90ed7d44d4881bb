import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { DayField, FileField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { Table } from '#ui/table.tsx'
import type { ImportRow } from '../contract.ts'
import { faultSentence, refusalSentence } from '../refusals.ts'
import { wordsOf } from './words/index.ts'

/** What was found in a file, and whether it was taken in. */
export interface ImportReport {
  readonly how: 'checked' | 'imported'
  readonly rows: readonly ImportRow[]
}

export interface DeskPowersProps {
  readonly lang: Lang
  /** Null before a file was sent. */
  readonly report: ImportReport | null
  /** Why the reader may not import; null where they may. */
  readonly whyNot: Refusal | null
  readonly today: string
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** The list of powers as a table to take along, and back in again with a report for every row. */
export function DeskPowers(props: DeskPowersProps) {
  const { lang, report, whyNot, link } = props
  const words = wordsOf(lang).powers
  return (
    <div className="plain">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <p className="row">
        <a className="btn" href={link('/powers/csv')}>
          {words.export}
        </a>
        <a className="tap" href={link('/powers')}>
          {words.public}
        </a>
      </p>
      {report && <Report lang={lang} report={report} />}
      <section aria-labelledby="import">
        <h2 id="import">{words.import}</h2>
        {whyNot ? (
          <p className="notice">
            {words.whyNot}
            {refusalSentence(lang, whyNot)}
          </p>
        ) : (
          <ImportForm {...props} />
        )}
      </section>
    </div>
  )
}

function ImportForm(props: DeskPowersProps) {
  const { lang, today, link } = props
  const words = wordsOf(lang).powers
  return (
    <form method="post" action={link('/desk/powers')} encType="multipart/form-data">
      <HiddenKeys {...props} />
      <FileField
        lang={lang}
        name="list"
        label={words.file}
        accept=".csv,text/csv"
        says={{ types: words.fileTypes, size: '5 MB' }}
      />
      <DayField lang={lang} name="from" label={words.from} hint={words.fromHint} value={today} min={today} />
      <TextField lang={lang} name="reason" label={words.reason} hint={words.reasonHint} maxLength={200} />
      <p className="row">
        <button className="btn" type="submit" name="how" value="check">
          {words.check}
        </button>
        <button className="btn main" type="submit" name="how" value="import">
          {words.go}
        </button>
      </p>
    </form>
  )
}

function Report({ lang, report }: { readonly lang: Lang; readonly report: ImportReport }) {
  const words = wordsOf(lang).powers
  const of = (result: ImportRow['result']) => report.rows.filter((row) => row.result === result).length
  const says =
    of('wrong') > 0
      ? words.faulty(of('wrong'))
      : report.how === 'imported'
        ? words.done(of('added'), of('changed'))
        : words.clean(report.rows.length)
  return (
    <section aria-labelledby="report">
      <h2 id="report">{words.report}</h2>
      <p role="status" className={of('wrong') > 0 ? 'notice' : undefined}>
        {says}
      </p>
      <Table
        lang={lang}
        caption={words.report}
        captionHidden
        rows={report.rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'row', title: words.row, cell: ({ line }) => line },
          { key: 'power', title: words.power, cell: ({ id }) => id },
          { key: 'result', title: words.result, cell: (row) => <Result lang={lang} row={row} /> },
        ]}
      />
    </section>
  )
}

function Result({ lang, row }: { readonly lang: Lang; readonly row: ImportRow }) {
  const words = wordsOf(lang).powers
  const colour = { added: 'jade', changed: 'amber', unchanged: '', wrong: 'red' }[row.result]
  return (
    <>
      <span className={`tag ${colour}`}>{words[row.result]}</span>{' '}
      {row.faults.map((fault) => faultSentence(lang, fault)).join(' ')}
    </>
  )
}
