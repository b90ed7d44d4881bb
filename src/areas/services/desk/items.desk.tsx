import type { Lang, Text } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Table } from '#ui/table.tsx'
import type { ItemLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise } from '../words/print-limits.ts'

export interface DeskItemsProps {
  readonly lang: Lang
  readonly words: string
  readonly items: readonly (ItemLine & { readonly bodyName: Text; readonly drafted: boolean })[]
  link(path: string): string
}

/** The items a member of staff may look after, with those marked whose next edition is being written. */
export function DeskItems({ lang, words: typed, items, link }: DeskItemsProps) {
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <div className="plain">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <search>
        <form action={link('/desk/items')} method="get" className="row">
          <label htmlFor="q">{all.list.search}</label>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={typed} />
          <button className="btn main" type="submit">
            {all.list.go}
          </button>
        </form>
      </search>
      {items.length === 0 ? (
        <Empty says={all.list.none} />
      ) : (
        <Table
          lang={lang}
          caption={all.list.found(items.length)}
          rows={items}
          rowKey={(item) => item.id}
          columns={[
            {
              key: 'name',
              title: all.list.name,
              cell: (item) => <a href={link(`/desk/items/${item.id}`)}>{item.name[lang]}</a>,
            },
            { key: 'body', title: all.list.body, cell: (item) => item.bodyName[lang] },
            { key: 'edition', title: words.editions, cell: (item) => all.guide.edition(item.number) },
            { key: 'promise', title: all.list.promise, cell: (item) => printPromise(lang, item.promised) },
            { key: 'draft', title: words.drafted, cell: (item) => (item.drafted ? words.drafted : '') },
          ]}
        />
      )}
    </div>
  )
}
