import { type Day, dayNumber } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { LEAST_DAYS } from '../contract.ts'
import type { CommentedEdition, DraftsInComment, OpenDraft } from './list-drafts.ts'
import { draftsWordsOf } from './words/index.ts'

interface DraftsProps extends DraftsInComment {
  readonly lang: Lang
  readonly today: Day
  link(path: string): string
}

/** Drafts that are open for comment, how to comment, and what became of what was said before. */
export function DraftsPage(props: DraftsProps) {
  const { lang, open, link } = props
  const words = draftsWordsOf(lang)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <section aria-labelledby="open">
        <h2 id="open">{words.open}</h2>
        {open.length === 0 ? (
          <Empty says={words.none}>
            <p>{words.noneHow}</p>
            <a href={link('/standards')}>{words.standards}</a>
          </Empty>
        ) : (
          open.map((draft) => <DraftCard key={draft.standardId} {...props} draft={draft} />)
        )}
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{words.how}</h2>
        <ol className="body numbered">
          {words.howSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="small quiet">{words.why(LEAST_DAYS)}</p>
      </section>
      <Earlier {...props} />
      <section aria-labelledby="feed">
        <h2 id="feed">{words.feed}</h2>
        <p className="row">
          <a className="tap" href={link('/standards/drafts.atom')}>
            {words.atom}
          </a>
          <a className="tap" href={link('/standards/drafts.json')}>
            {words.json}
          </a>
        </p>
      </section>
    </>
  )
}

function DraftCard({ lang, today, link, draft }: DraftsProps & { readonly draft: OpenDraft }) {
  const words = draftsWordsOf(lang)
  const { standardId, violation, domain, body, note, from, to, comments, replaces } = draft
  const left = dayNumber(to) - dayNumber(today)
  return (
    <article className="card stack">
      <p className="small quiet">
        {domain[lang]} · {replaces ? words.replaces : words.first}
      </p>
      <h3 className="record">{violation[lang]}</h3>
      <p>
        <strong>{words.until(printDate(lang, to))}</strong> <span className="quiet">{words.left(left)}</span>
      </p>
      <dl className="facts">
        <div>
          <dt>{words.by}</dt>
          <dd>
            {body[lang]} <span className="quiet">{words.since(printDate(lang, from))}</span>
          </dd>
        </div>
        {note !== '' && (
          <div>
            <dt>{words.changes}</dt>
            <dd lang="zh-Hans">{note}</dd>
          </div>
        )}
      </dl>
      <p className="row">
        <a className="btn" href={link(`/standards/${standardId}/draft`)}>
          {words.see}
        </a>
        <span className="quiet">{words.comments(comments)}</span>
      </p>
    </article>
  )
}

function Earlier({ lang, earlier, link }: DraftsProps) {
  const words = draftsWordsOf(lang)
  const count = (key: string, title: string, of: (line: CommentedEdition) => number) => ({
    ...{ key, title, numeric: true, cell: of },
  })
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{words.earlier}</h2>
      {earlier.length === 0 ? (
        <p>{words.earlierNone}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.earlier}
          captionHidden
          columns={[
            {
              key: 'name',
              title: words.name,
              cell: ({ standardId, violation, edition }) => (
                <a href={link(`/standards/${standardId}#comments`)}>{words.edition(violation[lang], edition)}</a>
              ),
            },
            count('count', words.count, ({ comments }) => comments),
            count('taken', words.taken, ({ results }) => results.taken),
            count('partly', words.partly, ({ results }) => results.partly),
            count('not', words.notTaken, ({ results }) => results.not_taken),
          ]}
          rows={earlier}
          rowKey={({ standardId, edition }) => `${standardId} ${edition}`}
        />
      )}
    </section>
  )
}
