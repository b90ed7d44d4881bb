import type { Lang } from '#base/text.ts'
import type { Alternate } from '#platform/web/answer.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager, type PagerProps } from '#ui/pager.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { DisclosureLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** A list to choose from in the form that narrows. */
export interface Narrowing {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export interface EntriesPageProps {
  readonly lang: Lang
  readonly total: number
  readonly lines: readonly (DisclosureLine & {
    readonly body: string
    readonly href: string
    readonly isOver: boolean
  })[]
  readonly narrowing: readonly Narrowing[]
  readonly pager: Omit<PagerProps, 'lang'> | null
  /** The same list as feeds and files. */
  readonly follow: readonly Alternate[]
  /** Where its news can be asked for by e-mail. */
  readonly mailHref: string
  link(path: string): string
}

/** Entries under a filter, the newest first. */
export function EntriesPage({ lang, total, lines, narrowing, pager, follow, mailHref, link }: EntriesPageProps) {
  const all = wordsOf(lang)
  const words = all.entries
  return (
    <>
      <PageHead title={words.title} lead={words.found(printCount(total))} />
      <NarrowForm lang={lang} action={link('/catalogue/entries')} narrowing={narrowing} />
      {lines.length === 0 ? (
        <Empty says={words.none}>
          <a href={link('/catalogue/entries')}>{words.all}</a>
        </Empty>
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              title: words.name,
              cell: ({ href, title }) => (
                <a href={href} lang="zh-Hans">
                  {title}
                </a>
              ),
            },
            { key: 'body', title: words.body, cell: ({ body }) => body },
            { key: 'way', title: words.way, cell: ({ attribute }) => all.attribute[attribute] },
            {
              key: 'state',
              title: words.state,
              cell: ({ state, isOver }) => (state === 'published' && isOver ? words.expired : all.state[state]),
            },
            {
              key: 'published',
              title: words.published,
              numeric: true,
              cell: ({ publishedOn }) => publishedOn && printDate(lang, publishedOn),
            },
          ]}
        />
      )}
      {pager && <Pager lang={lang} {...pager} />}
      <section className="sec" aria-labelledby="follow">
        <h2 id="follow">{all.feed.follow}</h2>
        <ul className="row">
          {follow.map(({ href, title }) => (
            <li key={href}>
              <a className="tap" href={href}>
                {title}
              </a>
            </li>
          ))}
          <li>
            <a className="tap" href={mailHref}>
              {all.feed.mail}
            </a>
          </li>
        </ul>
      </section>
    </>
  )
}

/** Lists to choose from, sent with one button: works without a script. */
export function NarrowForm({
  lang,
  action,
  narrowing,
}: Pick<EntriesPageProps, 'lang' | 'narrowing'> & { readonly action: string }) {
  const words = wordsOf(lang).entries
  return (
    <details open={narrowing.some(({ value }) => value !== '')}>
      <summary>{words.filter}</summary>
      <form action={action} method="get">
        <div className="row ends">
          {narrowing.map(({ name, label, value, choices }) => (
            <SelectField
              {...{ lang, name, label, value: value === '' ? ANY : value, required: true, width: 'm' }}
              key={name}
              choices={[{ value: ANY, label: words.any }, ...choices]}
            />
          ))}
          <button className="btn second" type="submit">
            {words.show}
          </button>
        </div>
      </form>
    </details>
  )
}

/** What the form sends for “any”: a select cannot be left out. */
export const ANY = 'any'
