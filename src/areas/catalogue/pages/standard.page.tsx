import type { Lang } from '#base/text.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { type Cited, LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'
import { AskForIt, Standing } from './met-table.part.tsx'
import type { MissingLine } from './missing-view.ts'

export interface StandardPageProps {
  readonly lang: Lang
  readonly standard: CatalogueStandard
  readonly basis: Cited
  /** The rule of the lawbook that its last day follows from. */
  readonly rule: { readonly name: string; readonly href: string }
  readonly lines: readonly MissingLine[]
  /** How many more were met, further back than the lines reach. */
  readonly left: number
  link(path: string): string
}

/** One line of a standard catalogue, where it comes from, and how every body that owes it stands. */
export function StandardPage(props: StandardPageProps) {
  const { lang, standard, lines, left, link } = props
  const all = wordsOf(lang)
  const words = all.standard
  return (
    <>
      <PageHead
        title={standard.sub[lang]}
        kind={words.kind(standard.domain.name[lang])}
        lead={`${standard.item[lang]} · ${all.list[standard.domain.list]}`}
        record
      />
      <About {...props} />
      <section className="sec" aria-labelledby="owes">
        <h2 id="owes">{words.owes}</h2>
        {lines.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <Table
            lang={lang}
            caption={words.owes}
            captionHidden
            rows={lines}
            rowKey={({ bodyId, id }) => `${bodyId} ${id}`}
            columns={[
              { key: 'body', title: all.missing.body, cell: ({ body }) => body },
              {
                key: 'due',
                title: all.missing.due,
                numeric: true,
                cell: ({ dueOn, howHref }) => dueOn && <a href={link(howHref)}>{printDate(lang, dueOn)}</a>,
              },
              {
                key: 'published',
                title: all.entry.published,
                numeric: true,
                cell: ({ publishedOn, entryHref }) =>
                  publishedOn &&
                  (entryHref === null ? (
                    printDate(lang, publishedOn)
                  ) : (
                    <a href={link(entryHref)}>{printDate(lang, publishedOn)}</a>
                  )),
              },
              {
                key: 'standing',
                title: all.missing.standing,
                cell: (line) => (
                  <>
                    <Standing lang={lang} line={line} /> <AskForIt lang={lang} line={line} link={link} />
                  </>
                ),
              },
            ]}
          />
        )}
        {left > 0 && <p className="small quiet">{words.left(printCount(left))}</p>}
      </section>
    </>
  )
}

function About({ lang, standard, basis, rule, link }: StandardPageProps) {
  const all = wordsOf(lang)
  const words = all.standard
  const [limit, ...others] = standard.limits
  const comma = lang === 'en' ? ', ' : '、'
  return (
    <SummaryList
      lines={[
        { name: words.elements, value: <span lang="zh-Hans">{standard.elements.join('；')}</span> },
        {
          name: words.limit,
          value: (
            <>
              {limit.means[lang]}
              {others.length > 0 &&
                ` · ${words.alsoLimit}${all.colon}${others.map(({ means }) => means[lang]).join(comma)}`}{' '}
              <a href={link(rule.href)}>{rule.name}</a>
            </>
          ),
        },
        {
          name: words.when,
          value: (
            <>
              {all.occasion[standard.occasion]} <span className="small quiet">{words.whenNote}</span>
            </>
          ),
        },
        { name: all.entry.way, value: all.way[standard.way] },
        { name: all.entry.audience, value: standard.audience ? all.onlyFor(standard.audience[lang]) : all.everybody },
        { name: all.entry.channels, value: standard.channels.map((channel) => channel[lang]).join(comma) },
        { name: words.levels, value: standard.levels.map((level) => all.level[level]).join(comma) },
        {
          name: all.entry.basis,
          value: (
            <>
              <span lang="zh-Hans">{standard.basis.join('；')}</span> <LawChip {...basis} />
            </>
          ),
        },
        {
          name: words.of,
          value: <span lang="zh-Hans">{standard.domain.title}</span>,
        },
        { name: words.source, value: <span lang="zh-Hans">{standard.domain.source}</span> },
        { name: words.confidence, value: all.confidence[standard.confidence] },
      ]}
    />
  )
}
