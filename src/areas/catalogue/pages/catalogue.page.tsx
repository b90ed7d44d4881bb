import type { Lang } from '#base/text.ts'
import { Facts } from '#ui/facts.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount } from '#ui/print-day.ts'
import { wordsOf } from '../words/index.ts'
import type { HomeView, WayIn } from './home-view.ts'

export interface CataloguePageProps {
  readonly lang: Lang
  readonly view: HomeView
  link(path: string): string
}

/** The first page of the catalogue: what is open, what is owed, and the ways in. */
export function CataloguePage({ lang, view, link }: CataloguePageProps) {
  const words = wordsOf(lang).home
  const { coverage } = view
  const missing = (state: string, n: number) => (
    <a className="tap" href={link(`/catalogue/missing?state=${state}`)}>
      {printCount(n)}
    </a>
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Facts
        facts={[
          {
            name: words.published,
            value: (
              <a className="tap" href={link('/catalogue/entries')}>
                {printCount(view.published)}
              </a>
            ),
          },
          {
            name: words.owed,
            value: (
              <a className="tap" href={link('/catalogue/coverage')}>
                {printCount(coverage.owed)}
              </a>
            ),
            small: words.owedSmall(printCount(coverage.due)),
          },
          { name: words.late, value: missing('late', coverage.late), small: words.lateSmall },
          { name: words.thin, value: missing('thin', coverage.thin), small: words.thinSmall },
        ]}
      />
      <search className="sec">
        <form action={link('/catalogue/entries')} method="get" className="row">
          <label htmlFor="q">{words.find}</label>
          <input id="q" name="q" type="search" maxLength={60} aria-describedby="q-hint" />
          <button className="btn" type="submit">
            {words.go}
          </button>
        </form>
        <p className="hint" id="q-hint">
          {words.findHint}
        </p>
      </search>
      <section className="sec" aria-labelledby="more">
        <h2 id="more">{words.more}</h2>
        <p className="row">
          <a className="btn second" href={link('/catalogue/missing')}>
            {words.missing}
          </a>
          <a className="btn second" href={link('/catalogue/coverage')}>
            {words.coverage}
          </a>
          <a className="btn second" href={link('/catalogue/guide')}>
            {wordsOf(lang).guide.title}
          </a>
          <a className="btn second" href={link('/alerts/catalogue')}>
            {wordsOf(lang).feed.mail}
          </a>
        </p>
      </section>
      <section className="sec" aria-labelledby="elsewhere">
        <h2 id="elsewhere">{words.elsewhere}</h2>
        <p className="intro">{words.elsewhereLead}</p>
        <p className="row">
          {KEPT_ELSEWHERE.map(({ key, path }) => (
            <a key={key} className="btn second" href={link(path)}>
              {words[key]}
            </a>
          ))}
        </p>
      </section>
      <Ways id="fields" title={words.byDomain} ways={view.domains} link={link} />
      <Ways id="bodies" title={words.byBody} ways={view.bodies} link={link} />
      <Ways id="levels" title={words.byLevel} ways={view.levels} link={link} />
      <Ways id="years" title={words.byYear} ways={view.years} link={link} />
      <Ways id="ways" title={words.byWay} ways={view.attributes} link={link} />
    </>
  )
}

/** Lists that are open information too and are kept where they run; here they are referred to, never copied. */
const KEPT_ELSEWHERE = [
  { key: 'items', path: '/items' },
  { key: 'powers', path: '/powers' },
  { key: 'standards', path: '/standards' },
  { key: 'norms', path: '/norms' },
  { key: 'fees', path: '/fees' },
  { key: 'decisions', path: '/penalties' },
  { key: 'answers', path: '/requests/log' },
  { key: 'reports', path: '/reports' },
] as const

interface WaysProps extends Pick<CataloguePageProps, 'link'> {
  readonly id: string
  readonly title: string
  readonly ways: readonly WayIn[]
}

function Ways({ id, title, ways, link }: WaysProps) {
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="cols3">
        {ways.map(({ query, name, n, anchor }) => (
          <li key={query} id={anchor}>
            <a href={link(`/catalogue/entries?${query}`)}>{name}</a>
            {n !== null && <span className="quiet"> {printCount(n)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
