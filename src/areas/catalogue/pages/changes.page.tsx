import type { Lang } from '#base/text.ts'
import type { ElementChange } from '#law/catalogue/difference.ts'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { VersionView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface ChangesPageProps {
  readonly lang: Lang
  readonly before: VersionView
  readonly after: VersionView
  readonly changes: readonly ElementChange[]
  readonly address: string
  link(path: string): string
}

/** What differs between two versions, side by side. */
export function ChangesPage({ lang, before, after, changes, address, link }: ChangesPageProps) {
  const words = wordsOf(lang).changes
  const title = before.title === after.title ? [] : [{ name: words.name, before: before.title, after: after.title }]
  const rows = [...title, ...changes]
  return (
    <>
      <PageHead
        title={words.title(before.number, after.number)}
        kind={<span lang="zh-Hans">{after.title}</span>}
        lead={after.note === '' ? undefined : <span lang="zh-Hans">{after.note}</span>}
      />
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.title(before.number, after.number)}
          captionHidden
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            { key: 'element', title: words.element, cell: ({ name }) => <span lang="zh-Hans">{name}</span> },
            {
              key: 'before',
              title: words.before(before.number),
              cell: (change) => <del lang="zh-Hans">{change.before || words.absent}</del>,
            },
            {
              key: 'after',
              title: words.after(after.number),
              cell: (change) => <ins lang="zh-Hans">{change.after || words.absent}</ins>,
            },
          ]}
        />
      )}
      <p>
        <a className="tap" href={link(address)}>
          {words.back}
        </a>
      </p>
    </>
  )
}
