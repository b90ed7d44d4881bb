import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import type { LawEntry } from '#ui/law-list.tsx'
import { LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { SubsiteLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

type Line = SubsiteLine & { readonly body: string }

export interface SubsitesProps {
  readonly lang: Lang
  readonly lines: readonly Line[]
  readonly laws: readonly LawEntry[]
  link(path: string): string
}

/** Every site there is besides the portal. */
export function SubsitesPage({ lang, lines, laws, link }: SubsitesProps) {
  const words = wordsOf(lang).list
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {lines.length === 0 ? (
        <Empty says={words.none}>
          <p>
            <a className="tap" href={link('/bodies')}>
              {words.bodies}
            </a>
          </p>
        </Empty>
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={lines}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'title',
              title: words.columns.title,
              cell: ({ code, title }) => <a href={link(`/sites/${code}`)}>{title[lang]}</a>,
            },
            { key: 'body', title: words.columns.body, cell: (line) => ofWhom(lang, line) },
            { key: 'address', title: words.columns.address, cell: ({ host, code }) => host ?? `/sites/${code}` },
            { key: 'since', title: words.columns.since, cell: ({ setUpOn }) => printDate(lang, setUpOn) },
          ]}
        />
      )}
      <LawList lang={lang} laws={laws} />
    </>
  )
}

function ofWhom(lang: Lang, { body, withBelow }: Line) {
  if (!withBelow) return body
  return (
    <>
      {body} <span className="quiet">{wordsOf(lang).list.below}</span>
    </>
  )
}
