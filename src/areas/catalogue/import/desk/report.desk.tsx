import type { Lang } from '#base/text.ts'
import { RadiosField } from '#ui/choice-field.tsx'
import { TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager, type PagerProps } from '#ui/pager.tsx'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { type ImportLine, type ImportView, ROW_STATES, type RowState } from '../contract.ts'
import { faultSentence } from '../fault-sentence.ts'
import { wordsOf } from '../words/index.ts'

export interface ReportDeskProps {
  readonly lang: Lang
  readonly view: ImportView
  readonly body: string
  /** Address of this page, not yet prefixed. */
  readonly here: string
  /** The rows of one state. */
  readonly shown: RowState
  readonly lines: readonly ImportLine[]
  readonly pager: Omit<PagerProps, 'lang'> | null
  readonly csrf: string
  readonly requestKey: string
  /** Where the entry of a row is at the desk. */
  entryHref(serial: string): string
  /** What a line of the catalogue is called. */
  standardName(id: string): string
  link(path: string): string
}

/** What the check found, row by row; what may become drafts; how far it is. */
export function ReportDesk(props: ReportDeskProps) {
  const { lang, view, body } = props
  const words = wordsOf(lang)
  return (
    <div className="plain">
      <PageHead title={words.reportTitle(view.name)} kind={body} lead={words.rule} />
      <Standing {...props} />
      {view.ignored.length > 0 && <p className="notice">{words.ignored(view.ignored.join('、'))}</p>}
      {view.state === 'checked' && view.counts.fit > 0 && <Begin {...props} />}
      <Rows {...props} />
    </div>
  )
}

function Standing({ lang, view, here, link }: ReportDeskProps) {
  const words = wordsOf(lang)
  const { fit, faulty, chosen, drafted } = view.counts
  if (view.state === 'ended') return <p role="status">{words.endedAt(printCount(drafted))}</p>
  if (view.state === 'checked') {
    const says =
      fit === 0
        ? words.noneFit
        : faulty === 0
          ? words.allFit(printCount(fit))
          : words.someFaulty(printCount(faulty), printCount(fit))
    return (
      <p role="status" className={faulty > 0 || fit === 0 ? 'notice' : undefined}>
        {says}
      </p>
    )
  }
  return (
    <div className="row">
      <p role="status">
        {words.progress(printCount(drafted), printCount(drafted + chosen))}{' '}
        <progress value={drafted} max={drafted + chosen} aria-label={words.state.running} />
      </p>
      <a className="btn" href={link(here)}>
        {words.refresh}
      </a>
    </div>
  )
}

function Begin(props: ReportDeskProps) {
  const { lang, view, here, link } = props
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{words.beginTitle}</h2>
      <form method="post" action={link(`${here}/begin`)}>
        <HiddenKeys {...props} />
        <RadiosField
          lang={lang}
          name="which"
          label={words.which}
          value="fit"
          choices={[
            { value: 'fit', label: words.whichFit(printCount(view.counts.fit)) },
            { value: 'lines', label: words.whichLines },
          ]}
        />
        <TextField
          lang={lang}
          name="lines"
          label={words.lines}
          hint={words.linesHint}
          required={false}
          maxLength={1000}
        />
        <button className="btn main" type="submit">
          {words.begin}
        </button>
      </form>
    </section>
  )
}

function Rows(props: ReportDeskProps) {
  const { lang, view, here, shown, lines, pager, link, entryHref, standardName } = props
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{words.rowsTitle}</h2>
      <p className="row">
        {ROW_STATES.filter((state) => view.counts[state] > 0).map((state) => (
          <a
            className="tap"
            key={state}
            href={link(`${here}?state=${state}#rows`)}
            aria-current={state === shown ? 'true' : undefined}
          >
            {words.row[state]} {printCount(view.counts[state])}
          </a>
        ))}
      </p>
      <Table
        lang={lang}
        caption={words.row[shown]}
        rows={lines}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'line', title: words.line, cell: ({ line }) => line },
          {
            key: 'about',
            title: words.about,
            cell: ({ title, standardId }) => (
              <>
                {title} {standardId !== null && <span className="small quiet">{standardName(standardId)}</span>}
              </>
            ),
          },
          {
            key: 'result',
            title: words.result,
            cell: ({ state, faults, serial }) => (
              <>
                {faults.length === 0 && words.row[state]}
                {faults.map((fault) => (
                  <div key={JSON.stringify(fault)}>{faultSentence(lang, fault)}</div>
                ))}{' '}
                {serial !== null && <a href={link(entryHref(serial))}>{words.draft}</a>}
              </>
            ),
          },
        ]}
      />
      {pager && <Pager lang={lang} {...pager} />}
    </section>
  )
}
