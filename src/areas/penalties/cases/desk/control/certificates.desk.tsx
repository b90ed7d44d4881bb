import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import type { FormKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { CertificateLine } from '../../control/certificate-list.ts'
import type { Posted } from '../posted.ts'
import { AddCertificate, EndCertificate, type Keeping } from './certificate-forms.part.tsx'
import { controlWordsOf } from './words/index.ts'

export interface CertificatesProps {
  readonly lang: Lang
  readonly lines: readonly CertificateLine[]
  /** The bodies whose certificates who is looking keeps, with whoever acts in a post there. */
  readonly keeping: readonly Keeping[]
  readonly refused: string | null
  readonly typed: Posted
  readonly keys: FormKeys
  cite(article: Article): Cited
  link(path: string): string
}

/** Who may investigate and until when; those that run out soon are said first. Below, entering and ending one. */
export function Certificates(props: CertificatesProps) {
  const { lang, lines, refused, keeping, cite, link } = props
  const words = controlWordsOf(lang).certificates
  const soon = lines.filter(({ state }) => state === 'soon').length
  return (
    <div className="plain">
      {refused && <ErrorSummary lang={lang} errors={[{ text: refused }]} />}
      <nav className="crumb" aria-label={words.title}>
        <a href={link('/desk/penalties')}>{words.back}</a>
      </nav>
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <LawChips laws={[cite({ law: 'APL', article: '42' })]} />
      </p>
      {soon > 0 && (
        <p>
          <span className="tag amber">{words.soonCount(soon)}</span>
        </p>
      )}
      {lines.length === 0 ? (
        <Empty says={words.none}>
          <p>{words.noneWay}</p>
        </Empty>
      ) : (
        <Lines {...props} />
      )}
      {keeping.length === 0 ? (
        <p className="quiet">{words.notYours}</p>
      ) : (
        keeping.map((one) => <AddCertificate key={one.bodyId} {...props} one={one} />)
      )}
    </div>
  )
}

function Lines(props: CertificatesProps) {
  const { lang, lines } = props
  const words = controlWordsOf(lang).certificates
  return (
    <Table
      {...{ lang, rows: lines, caption: words.caption, captionHidden: true }}
      rowKey={({ bodyId, number }) => `${bodyId} ${number}`}
      columns={[
        { key: 'name', title: words.columns.name, cell: ({ name }) => name },
        { key: 'number', title: words.columns.number, cell: ({ number }) => number },
        { key: 'body', title: words.columns.body, cell: ({ body }) => body[lang] },
        {
          ...{ key: 'validity', title: words.columns.validity },
          cell: ({ from, to }) => words.validity(printDate(lang, from), printDate(lang, to)),
        },
        {
          ...{ key: 'state', title: words.columns.state },
          cell: (line) => (
            <>
              {line.state === 'soon' ? (
                <span className="tag amber">{words.states.soon}</span>
              ) : (
                <span>{words.states[line.state]}</span>
              )}{' '}
              {line.state === 'soon' && words.left(line.left)}
              {line.mayEnd && <EndCertificate {...props} line={line} />}
            </>
          ),
        },
      ]}
    />
  )
}
