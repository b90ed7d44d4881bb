import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { BodyLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface BodiesPageProps {
  readonly lang: Lang
  readonly bodies: readonly BodyLine[]
  link(path: string): string
}

const LEVELS = ['county', 'township', 'village'] as const

/** Every body by level, with what it is for. */
export function BodiesPage({ lang, bodies, link }: BodiesPageProps) {
  const words = wordsOf(lang)
  const columns = [
    {
      key: 'name',
      title: words.bodies.name,
      cell: (body: BodyLine) => <a href={link(`/bodies/${body.id}`)}>{body.name[lang]}</a>,
    },
    { key: 'duties', title: words.bodies.duties, cell: (body: BodyLine) => dutiesOf(body, lang) },
    {
      key: 'telephone',
      title: words.bodies.telephone,
      cell: (body: BodyLine) => (
        <a className="nb" href={`tel:${body.telephone}`}>
          {body.telephone}
        </a>
      ),
    },
  ]
  return (
    <>
      <PageHead title={words.bodies.title} lead={words.bodies.lead} />
      <p>
        <a className="tap" href={link('/agents')}>
          {words.bodies.agents}
        </a>
      </p>
      {LEVELS.map((level) => {
        const rows = bodies.filter((body) => body.level === level)
        if (rows.length === 0) return null
        return (
          <section key={level} aria-labelledby={level}>
            <h2 id={level}>{words.bodies.caption(words.level[level], rows.length)}</h2>
            <Table
              lang={lang}
              caption={words.level[level]}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ code }) => code}
            />
          </section>
        )
      })}
    </>
  )
}

function dutiesOf(body: BodyLine, lang: Lang): string {
  return body.duties.map((duty) => duty[lang]).join(lang === 'en' ? '; ' : '；')
}
