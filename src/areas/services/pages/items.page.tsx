import type { Lang, Text } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { ItemLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise } from '../words/print-limits.ts'

/** One way to narrow the list, with how many items it leaves. */
export interface Narrowing {
  readonly href: string
  readonly text: string
  readonly count: number
}

export interface ItemsProps {
  readonly lang: Lang
  /** What was typed, as it was typed; null on the first page. */
  readonly words: string | null
  /** What the list was narrowed to, in words; null on the first page. */
  readonly title: string | null
  /** Null on the first page, which shows the ways in instead of 262 lines. */
  readonly items: readonly (ItemLine & { readonly bodyName: Text })[] | null
  readonly total: number
  readonly sections: readonly Narrowing[]
  readonly levels: readonly Narrowing[]
  readonly kinds: readonly Narrowing[]
  readonly oneThings: readonly { readonly id: string; readonly name: Text }[]
  link(path: string): string
}

/** Finding an item: by a word, by subject, by place, by kind; or the list that was asked for. */
export function ItemsPage(props: ItemsProps) {
  const { lang, items } = props
  const words = wordsOf(lang).list
  return (
    <>
      <PageHead
        title={props.title ?? words.title}
        lead={items === null ? words.lead(props.total) : words.found(items.length)}
      />
      <search>
        <form action={props.link('/items')} method="get" className="row">
          <label htmlFor="q">{words.search}</label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={props.words ?? ''}
            aria-describedby="q-hint"
          />
          <button className="btn" type="submit">
            {words.go}
          </button>
        </form>
        <p className="hint" id="q-hint">
          {words.searchHint}
        </p>
      </search>
      {items === null ? <WaysIn {...props} /> : <Found {...props} items={items} />}
    </>
  )
}

function Found({ lang, items, link }: ItemsProps & { readonly items: NonNullable<ItemsProps['items']> }) {
  const all = wordsOf(lang)
  const words = all.list
  if (items.length === 0) {
    return (
      <Empty says={words.none}>
        <a href={link('/items')}>{words.bySection}</a>
      </Empty>
    )
  }
  const columns: readonly Column<(typeof items)[number]>[] = [
    { key: 'name', title: words.name, cell: (item) => <a href={link(`/items/${item.id}`)}>{item.name[lang]}</a> },
    { key: 'body', title: words.body, cell: (item) => item.bodyName[lang] },
    { key: 'promise', title: words.promise, cell: (item) => printPromise(lang, item.promised) },
  ]
  return (
    <>
      <Table
        lang={lang}
        caption={words.found(items.length)}
        captionHidden
        columns={columns}
        rows={items}
        rowKey={(item) => item.id}
      />
      <p>
        <a href={link('/items')}>{words.all}</a>
      </p>
    </>
  )
}

function WaysIn({ lang, sections, levels, kinds, oneThings, link }: ItemsProps) {
  const words = wordsOf(lang).list
  return (
    <>
      <Ways title={words.bySection} ways={sections} />
      <Ways title={words.byLevel} ways={levels} />
      <Ways title={words.byKind} ways={kinds} />
      <section aria-labelledby="one-things" className="sec">
        <h2 id="one-things">{words.oneThings}</h2>
        <p className="intro">{words.oneThingsLead}</p>
        <ul className="cols3">
          {oneThings.map((thing) => (
            <li key={thing.id}>
              <a href={link(`/one-things/${thing.id}`)}>{thing.name[lang]}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Ways({ title, ways }: { readonly title: string; readonly ways: readonly Narrowing[] }) {
  return (
    <section className="sec">
      <h2>{title}</h2>
      <ul className="cols3">
        {ways.map((way) => (
          <li key={way.href}>
            <a href={way.href}>{way.text}</a> <span className="quiet">{way.count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
