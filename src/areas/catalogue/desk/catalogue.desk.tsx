import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Light } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { Step } from '../contract.ts'
import { wordsOf as importWordsOf } from '../import/words/index.ts'
import { Standing } from '../pages/met-table.part.tsx'
import type { MissingLine } from '../pages/missing-view.ts'
import { wordsOf } from '../words/index.ts'

/** A version that waits for the next signature. */
export interface WaitingLine {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly body: string
  readonly step: Step
  readonly sentBack: boolean
}

/** A withheld entry and by when it is to be reassessed. */
export interface ReassessLine {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly body: string
  readonly dueOn: Day | null
  readonly isLate: boolean
}

export interface CatalogueDeskProps {
  readonly lang: Lang
  readonly waiting: readonly WaitingLine[]
  readonly owed: readonly MissingLine[]
  readonly reassess: readonly ReassessLine[]
  link(path: string): string
}

/** What waits for somebody, and what the own body owes, what is late on top. */
export function CatalogueDesk({ lang, waiting, owed, reassess, link }: CatalogueDeskProps) {
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <div className="plain">
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <a className="btn main" href={link('/desk/catalogue/new')}>
          {words.begin}
        </a>{' '}
        <a className="btn" href={link('/desk/catalogue/import')}>
          {importWordsOf(lang).link}
        </a>
      </p>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.length === 0 ? (
          <Empty says={words.noWaiting} />
        ) : (
          <Table
            lang={lang}
            caption={words.waiting}
            captionHidden
            rows={waiting}
            rowKey={({ id }) => id}
            columns={[
              { key: 'title', title: words.name, cell: ({ title, href }) => <a href={link(href)}>{title}</a> },
              { key: 'body', title: words.body, cell: ({ body }) => body },
              {
                key: 'step',
                title: words.step,
                cell: ({ step, sentBack }) => (sentBack ? <b>{words.sendBack}</b> : all.step[step]),
              },
            ]}
          />
        )}
      </section>
      <section aria-labelledby="owed">
        <h2 id="owed">{words.owed}</h2>
        {owed.length === 0 ? <Empty says={words.noOwed} /> : <OwedTable lang={lang} owed={owed} link={link} />}
      </section>
      {reassess.length > 0 && (
        <section aria-labelledby="reassess">
          <h2 id="reassess">{all.reassess.deskTitle}</h2>
          <ReassessTable lang={lang} reassess={reassess} link={link} />
        </section>
      )}
    </div>
  )
}

function OwedTable({ lang, owed, link }: Pick<CatalogueDeskProps, 'lang' | 'owed' | 'link'>) {
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <Table
      lang={lang}
      caption={words.owed}
      captionHidden
      rows={owed}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          title: all.missing.what,
          cell: ({ what, domain, standardHref }) => (
            <>
              <a href={link(standardHref)}>{what}</a> <span className="small quiet">{domain}</span>
            </>
          ),
        },
        { key: 'body', title: words.body, cell: ({ body }) => body },
        {
          key: 'due',
          title: all.missing.due,
          numeric: true,
          cell: ({ dueOn, howHref }) =>
            dueOn && (
              <a className="nb" href={link(howHref)}>
                {printDate(lang, dueOn)}
              </a>
            ),
        },
        { key: 'standing', title: all.missing.standing, cell: (line) => <Standing lang={lang} line={line} /> },
        {
          key: 'draft',
          title: words.next,
          cell: ({ bodyId, standardId, standing, disclosureId, entryHref, what }) =>
            standing === 'thin' && entryHref !== null ? (
              <a href={link(entryHref.replace('/catalogue/entries/', '/desk/catalogue/'))}>
                {words.correct}
                <span className="sr"> {what}</span>
              </a>
            ) : disclosureId === null ? (
              <a href={link(`/desk/catalogue/new?under=${bodyId}+${standardId}`)}>
                {words.draftIt}
                <span className="sr"> {what}</span>
              </a>
            ) : (
              words.isDrafted
            ),
        },
      ]}
    />
  )
}

function ReassessTable({ lang, reassess, link }: Pick<CatalogueDeskProps, 'lang' | 'reassess' | 'link'>) {
  const all = wordsOf(lang)
  return (
    <Table
      lang={lang}
      caption={all.reassess.deskTitle}
      captionHidden
      rows={reassess}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', title: all.desk.name, cell: ({ title, href }) => <a href={link(href)}>{title}</a> },
        { key: 'body', title: all.desk.body, cell: ({ body }) => body },
        {
          key: 'due',
          title: all.reassess.due,
          numeric: true,
          cell: ({ dueOn, isLate }) => (
            <>
              {isLate && <Light lang={lang} state="late" />} {dueOn && printDate(lang, dueOn)}
            </>
          ),
        },
      ]}
    />
  )
}
