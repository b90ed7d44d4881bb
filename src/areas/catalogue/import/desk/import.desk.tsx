import type { Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Choice } from '#ui/choice-field.tsx'
import { SelectField } from '#ui/choice-field.tsx'
import { Empty } from '#ui/empty.tsx'
import { FileField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { CHECKED_DAYS, type ImportState } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** An import in the list of the latest. */
export interface ImportHead {
  readonly id: string
  readonly href: string
  readonly name: string
  readonly body: string
  readonly readAt: Instant
  readonly state: ImportState
}

export interface ImportDeskProps {
  readonly lang: Lang
  /** The own bodies. */
  readonly bodies: readonly Choice[]
  readonly latest: readonly ImportHead[]
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Sends a table to be checked; the templates; what was sent before. */
export function ImportDesk(props: ImportDeskProps) {
  const { lang, bodies, latest, link } = props
  const words = wordsOf(lang)
  return (
    <div className="plain">
      <PageHead title={words.title} lead={words.lead} />
      <section aria-labelledby="template">
        <h2 id="template">{words.template}</h2>
        <p className="intro">{words.templateLead}</p>
        <ul className="list">
          {bodies.flatMap(({ value, label }) => [
            <li key={`${value}x`}>
              <a href={link(`/desk/catalogue/import/template.xlsx?body=${value}`)}>{words.templateXlsx(label)}</a>
            </li>,
            <li key={`${value}c`}>
              <a href={link(`/desk/catalogue/import/template.csv?body=${value}`)}>{words.templateCsv(label)}</a>
            </li>,
          ])}
        </ul>
        <p className="small quiet">{words.alsoExport}</p>
      </section>
      <section aria-labelledby="send">
        <h2 id="send">{words.send}</h2>
        <form method="post" action={link('/desk/catalogue/import')} encType="multipart/form-data">
          <HiddenKeys {...props} />
          {bodies.length === 1 ? (
            <input type="hidden" name="body" value={bodies[0]?.value} />
          ) : (
            <SelectField lang={lang} name="body" label={words.body} choices={bodies} />
          )}
          <FileField
            lang={lang}
            name="table"
            label={words.file}
            accept=".csv,.xlsx"
            says={{ types: words.fileTypes, size: '20 MB' }}
          />
          <button className="btn main" type="submit">
            {words.check}
          </button>
        </form>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">{words.latest}</h2>
        <p className="small quiet">{words.forgotten(CHECKED_DAYS)}</p>
        {latest.length === 0 ? <Empty says={words.none} /> : <Latest lang={lang} latest={latest} link={link} />}
      </section>
    </div>
  )
}

function Latest({ lang, latest, link }: Pick<ImportDeskProps, 'lang' | 'latest' | 'link'>) {
  const words = wordsOf(lang)
  return (
    <Table
      lang={lang}
      caption={words.latest}
      captionHidden
      rows={latest}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', title: words.name, cell: ({ name, href }) => <a href={link(href)}>{name}</a> },
        { key: 'body', title: words.body, cell: ({ body }) => body },
        { key: 'when', title: words.when, numeric: true, cell: ({ readAt }) => printMoment(lang, readAt) },
        { key: 'state', title: words.result, cell: ({ state }) => words.state[state] },
      ]}
    />
  )
}
