import type { Lang, Text } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { ItemLine, OneThing } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise } from '../words/print-limits.ts'
import { House, houseAnchor } from './house-law.part.tsx'

export interface OneThingProps {
  readonly lang: Lang
  readonly thing: OneThing
  readonly lead: Text
  readonly items: readonly (ItemLine & { readonly bodyName: Text })[]
  link(path: string): string
}

/** Items that are applied for together: who leads, by when, and the guide of each. */
export function OneThingPage({ lang, thing, lead, items, link }: OneThingProps) {
  const all = wordsOf(lang)
  const words = all.oneThing
  return (
    <>
      <PageHead
        record
        kind={all.list.oneThings}
        title={thing.name[lang]}
        lead={words.lead(lead[lang], printPromise(lang, thing.promised))}
      />
      <p id={houseAnchor('joint')}>
        {words.law}
        <House lang={lang} law="joint" />
      </p>
      <p>
        <a className="btn" href={link(`/apply/${thing.id}`)}>
          {all.guide.online}
        </a>
      </p>
      <h2>{words.items}</h2>
      <Table
        lang={lang}
        caption={words.items}
        captionHidden
        rows={items}
        rowKey={(item) => item.id}
        columns={[
          {
            key: 'name',
            title: all.list.name,
            cell: (item) => <a href={link(`/items/${item.id}`)}>{item.name[lang]}</a>,
          },
          { key: 'body', title: all.list.body, cell: (item) => item.bodyName[lang] },
          { key: 'promise', title: all.list.promise, cell: (item) => printPromise(lang, item.promised) },
        ]}
      />
      <p>{words.what}</p>
    </>
  )
}
