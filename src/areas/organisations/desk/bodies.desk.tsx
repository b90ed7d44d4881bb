import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { BodyLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface BodiesDeskProps {
  readonly lang: Lang
  readonly bodies: readonly (BodyLine & { readonly posts: number; readonly away: number })[]
  link(path: string): string
}

/** Every body with its posts and how many holders are away today. */
export function BodiesDesk({ lang, bodies, link }: BodiesDeskProps) {
  const words = wordsOf(lang)
  return (
    <div className="plain">
      <PageHead title={words.desk.bodies} />
      <Table
        lang={lang}
        caption={words.desk.bodies}
        captionHidden
        rows={bodies}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            title: words.bodies.name,
            cell: (body) => <a href={link(`/desk/bodies/${body.id}`)}>{body.name[lang]}</a>,
          },
          { key: 'level', title: words.body.chain, cell: ({ level }) => words.level[level] },
          { key: 'posts', title: words.desk.posts, numeric: true, cell: ({ posts }) => posts },
          { key: 'away', title: words.desk.awayToday, numeric: true, cell: ({ away }) => (away > 0 ? away : '') },
          { key: 'telephone', title: words.bodies.telephone, cell: ({ telephone }) => telephone },
        ]}
      />
    </div>
  )
}
