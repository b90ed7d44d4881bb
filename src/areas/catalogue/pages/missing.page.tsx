import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager, type PagerProps } from '#ui/pager.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'
import { NarrowForm, type Narrowing } from './entries.page.tsx'
import { AskForIt, Standing } from './met-table.part.tsx'
import type { MissingLine } from './missing-view.ts'

export interface MissingPageProps {
  readonly lang: Lang
  readonly total: number
  readonly lines: readonly MissingLine[]
  readonly narrowing: readonly Narrowing[]
  readonly pager: Omit<PagerProps, 'lang'> | null
  link(path: string): string
}

/** What is owed and not published, or not with all that is required: visible before anybody asks. */
export function MissingPage({ lang, total, lines, narrowing, pager, link }: MissingPageProps) {
  const words = wordsOf(lang).missing
  return (
    <>
      <PageHead title={words.title} kind={words.found(printCount(total))} lead={words.lead} />
      <NarrowForm lang={lang} action={link('/catalogue/missing')} narrowing={narrowing} />
      {lines.length === 0 ? (
        <Empty says={words.none}>
          <a href={link('/catalogue/missing')}>{words.all}</a>
        </Empty>
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={lines}
          rowKey={({ bodyId, id }) => `${bodyId} ${id}`}
          columns={[
            {
              key: 'what',
              title: words.what,
              cell: ({ what, domain, entryHref, standardHref }) => (
                <>
                  <a href={link(entryHref ?? standardHref)}>{what}</a> <span className="small quiet">{domain}</span>
                </>
              ),
            },
            { key: 'body', title: words.body, cell: ({ body }) => body },
            {
              key: 'due',
              title: words.due,
              numeric: true,
              cell: ({ dueOn, howHref }) =>
                dueOn && (
                  <a className="nb" href={link(howHref)}>
                    {printDate(lang, dueOn)}
                  </a>
                ),
            },
            {
              key: 'standing',
              title: words.standing,
              cell: (line) => (
                <>
                  <Standing lang={lang} line={line} />
                  {line.daysLate > 0 && (
                    <span className="small quiet"> {words.daysLate(printCount(line.daysLate))}</span>
                  )}
                  <AskForIt lang={lang} line={line} link={link} />
                </>
              ),
            },
          ]}
        />
      )}
      {pager && <Pager lang={lang} {...pager} />}
      <p className="small quiet">{words.complain}</p>
    </>
  )
}
