import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { printDate } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import { pageWordsOf } from '../pages/words/index.ts'
import type { DeskLine, DeskStandards } from './standards.view.ts'
import { wordsOf } from './words/index.ts'

export interface StandardsDeskProps {
  readonly lang: Lang
  readonly standards: DeskStandards
  readonly mayBegin: boolean
  link(path: string): string
}

/** Standards at the desk: what is being made, what the reader's bodies made, what they use. */
export function StandardsDesk(props: StandardsDeskProps) {
  const { lang, standards, mayBegin, link } = props
  const words = wordsOf(lang).list
  return (
    <div className="plain wide">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      {mayBegin && (
        <p>
          <a className="btn" href={link('/desk/standards/new')}>
            {words.begin}
          </a>
        </p>
      )}
      <Part {...props} id="waiting" title={words.waiting} none={words.waitingNone} lines={standards.waiting} />
      <Part {...props} id="own" title={words.own} none={words.ownNone} lines={standards.own} />
      <Part {...props} id="used" title={words.used} none={words.usedNone} lines={standards.used} />
    </div>
  )
}

interface PartProps extends StandardsDeskProps {
  readonly id: string
  readonly title: string
  readonly none: string
  readonly lines: readonly DeskLine[]
}

function Part({ lang, id, title, none, lines, link }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? (
        <Empty says={none} />
      ) : (
        <Table
          lang={lang}
          caption={title}
          captionHidden
          rows={lines}
          rowKey={({ standardId }) => standardId}
          columns={columnsOf(lang, link, id === 'used')}
        />
      )}
    </section>
  )
}

function columnsOf(lang: Lang, link: (path: string) => string, used: boolean): readonly Column<DeskLine>[] {
  const words = wordsOf(lang)
  const pages = pageWordsOf(lang)
  const use: readonly Column<DeskLine>[] = [
    { key: 'use', title: words.list.use, cell: (line) => line.use && pages.uses[line.use.state] },
    { key: 'since', title: words.list.since, cell: (line) => line.use && printDate(lang, line.use.from) },
  ]
  return [
    {
      key: 'name',
      title: words.list.name,
      cell: ({ name, standardId }) => (
        <>
          <a href={link(`/desk/standards/${standardId}`)}>{name[lang]}</a>{' '}
          <span className="small quiet">{standardId}</span>
        </>
      ),
    },
    { key: 'body', title: words.list.body, cell: ({ body }) => body[lang] },
    {
      key: 'edition',
      title: words.list.edition,
      cell: ({ edition }) => (edition === null ? words.list.none : pages.edition(edition)),
    },
    ...(used ? use : []),
    {
      key: 'stage',
      title: words.list.stage,
      cell: ({ stage }) =>
        stage === null ? (
          <span className="mute">{words.list.none}</span>
        ) : (
          <span className={`tag ${stage === 'drafted' ? '' : 'blue'}`}>{words.stages[stage]}</span>
        ),
    },
  ]
}
