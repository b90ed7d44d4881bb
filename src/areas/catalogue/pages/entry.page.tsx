import type { Lang } from '#base/text.ts'
import { LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from '../words/index.ts'
import { EntryContent } from './entry-content.part.tsx'
import { EntryFiles } from './entry-files.part.tsx'
import { EntryHistory } from './entry-history.part.tsx'
import type { EntryView } from './entry-view.ts'
import { MetTable } from './met-table.part.tsx'
import { Reassessments } from './reassessments.part.tsx'

export interface EntryPageProps {
  readonly lang: Lang
  readonly view: EntryView
  link(path: string): string
}

/** One entry: what it says, under which standard, by when it had to be out, its versions and relations. */
export function EntryPage(props: EntryPageProps) {
  const { lang, view, link } = props
  const all = wordsOf(lang)
  const words = all.entry
  return (
    <>
      <PageHead
        title={<span lang="zh-Hans">{view.version.title}</span>}
        kind={words.kind(view.body.name[lang])}
        record
      />
      <Notices {...props} />
      {view.entry.state === 'withdrawn' ? (
        <About {...props} />
      ) : (
        <div className="cols">
          <div>
            <EntryContent {...props} />
            <EntryFiles {...props} />
          </div>
          <aside>
            <About {...props} />
          </aside>
        </div>
      )}
      <section className="sec" aria-labelledby="met">
        <h2 id="met">{words.obligations}</h2>
        <MetTable lang={lang} lines={view.met} isWithdrawn={view.entry.state === 'withdrawn'} link={link} />
      </section>
      <Reassessments lang={lang} view={view.reassessments} link={link} />
      {view.related.length > 0 && (
        <section className="sec" aria-labelledby="related">
          <h2 id="related">{words.relations}</h2>
          <ul className="list">
            {view.related.map(({ id, kind, from, title, href, body }) => (
              <li key={`${id} ${kind} ${from}`}>
                {(from ? all.relation : all.related)[kind]}{' '}
                <a href={link(href)} lang="zh-Hans">
                  {title}
                </a>{' '}
                <span className="quiet">{body[lang]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EntryHistory {...props} />
    </>
  )
}

function Notices({ lang, view, link }: EntryPageProps) {
  const words = wordsOf(lang).entry
  const { entry, version, isOver, address } = view
  return (
    <>
      {entry.endedOn !== null && entry.state !== 'published' && (
        <div className="filled">
          <p>
            <b>{(entry.state === 'withdrawn' ? words.withdrawn : words.archived)(printDate(lang, entry.endedOn))}</b>
          </p>
          <p lang="zh-Hans">{entry.endedBecause}</p>
        </div>
      )}
      {entry.state === 'published' && isOver && version.expiresOn !== null && (
        <p className="filled">{words.expired(printDate(lang, version.expiresOn))}</p>
      )}
      {version.number !== entry.inForce && (
        <p className="filled">
          {words.old(version.number)} <a href={link(address)}>{words.toCurrent}</a>
        </p>
      )}
    </>
  )
}

/** Each carrier the standard names, and where this version was put up. */
function Carriers({ lang, carriers }: { readonly lang: Lang; readonly carriers: EntryView['carriers'] }) {
  const { entry: words, colon } = wordsOf(lang)
  return (
    <ul>
      {carriers.map(({ channel, byItself, carried }) => (
        <li key={channel['zh-Hans']}>
          {channel[lang]}
          {colon}
          {byItself ? words.byItself : carried.length === 0 ? <span className="quiet">{words.notPutUp}</span> : null}
          {carried.map(({ place, on }) => words.putUp(place, printDate(lang, on))).join(lang === 'en' ? '; ' : '；')}
        </li>
      ))}
    </ul>
  )
}

function About({ lang, view, link }: EntryPageProps) {
  const all = wordsOf(lang)
  const words = all.entry
  const { version, standard, body } = view
  return (
    <SummaryList
      small
      lines={[
        { name: words.number, value: view.number },
        { name: words.body, value: <a href={link(`/bodies/${body.id}`)}>{body.name[lang]}</a> },
        {
          name: words.standard,
          value: (
            <a href={link(`/catalogue/standards/${standard.id}`)}>
              {standard.domain.name[lang]} · {standard.sub[lang]}
            </a>
          ),
        },
        { name: words.published, value: version.publishedOn && printDate(lang, version.publishedOn) },
        { name: words.formed, value: printDate(lang, version.formedOn) },
        { name: words.until, value: version.expiresOn ? printDate(lang, version.expiresOn) : words.noEnd },
        { name: words.way, value: all.attribute[version.attribute] },
        { name: words.audience, value: standard.audience ? all.onlyFor(standard.audience[lang]) : all.everybody },
        {
          name: words.channels,
          value: <Carriers lang={lang} carriers={view.carriers} />,
        },
        {
          name: words.basis,
          value: (
            <>
              {standard.basis.length > 0 && <span lang="zh-Hans">{standard.basis.join('；')} </span>}
              <LawChip {...view.basis} />
            </>
          ),
        },
      ]}
    />
  )
}
