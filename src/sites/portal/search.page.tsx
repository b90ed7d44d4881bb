import type { FoundDecision } from '#areas/penalties/index.ts'
import type { Search } from '#areas/search/index.ts'
import { searchPath } from '#areas/search/search-path.ts'
import { type Lang, quotedLang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager } from '#ui/pager.tsx'
import { printCount } from '#ui/print-day.ts'
import { PAGE } from './page-of-hits.ts'
import type { SearchView } from './search.ts'
import { SearchForm } from './search-form.part.tsx'
import { SearchHit } from './search-hit.part.tsx'
import { SearchNarrowing } from './search-narrowing.part.tsx'
import { wordsOf } from './words/index.ts'

export interface SearchProps {
  readonly lang: Lang
  readonly asked: Search
  readonly view: SearchView
  /** The same search in the whole county; null where this is the portal. */
  readonly county: string | null
  link(path: string): string
}

/** What the one search found, the best first: narrowed by kind, office and year; what was meant, where little was found. */
export function SearchPage(props: SearchProps) {
  const { lang, asked, view, county, link } = props
  const words = wordsOf(lang).search
  const { found, caseNumber, decisions } = view
  const isEmpty = view.facets.total === 0 && decisions.length === 0 && caseNumber === null
  return (
    <>
      <PageHead title={words.title} {...(asked.words === '' || isEmpty ? {} : { lead: leadOf(props) })} />
      <SearchForm lang={lang} query={asked.words} link={link} />
      {county !== null && !isEmpty && (
        <p className="small quiet">
          {wordsOf(lang).subsite.searchHere} <a href={county}>{wordsOf(lang).subsite.searchCounty}</a>
        </p>
      )}
      {caseNumber !== null && (
        <section aria-labelledby="case">
          <h2 id="case">{words.caseNumber(caseNumber)}</h2>
          <p>
            <a className="btn" href={link(`/follow?number=${encodeURIComponent(caseNumber)}`)}>
              {words.follow}
            </a>
          </p>
        </section>
      )}
      {found.also.length > 0 && <p className="small quiet">{words.also(found.also)}</p>}
      <Suggestions {...props} />
      <SearchNarrowing {...props} />
      {isEmpty ? <Nothing {...props} /> : <Hits {...props} />}
      <Decisions lang={lang} decisions={decisions} link={link} />
      {asked.words !== '' && <Follow {...props} />}
    </>
  )
}

/** The one count: of the facets, of the pager, and here; what only comes near is named apart. */
function leadOf({ lang, asked, view }: SearchProps): string {
  const words = wordsOf(lang).search
  const { total } = view.facets
  if (view.found.near) return words.near(asked.words, total)
  if (total === 0) return words.foundElsewhere(asked.words)
  if (view.more.kind) return words.foundMany(printCount(total), asked.words)
  const near = view.found.hits.filter((hit) => hit.near).length
  const found = words.found(total - near, asked.words)
  return near === 0 ? found : `${found}${words.foundNear(near)}`
}

function Suggestions({ lang, asked, view, link }: SearchProps) {
  const words = wordsOf(lang).search
  if (view.suggestions.length === 0 || asked.words === '') return null
  return (
    <nav className="meant" aria-label={words.meant}>
      <span className="quiet">{words.meant}</span>
      <ul>
        {view.suggestions.map((name) => (
          <li key={name}>
            <a href={link(`/search?q=${encodeURIComponent(name)}`)} lang={quotedLang(lang, name)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Hits(props: SearchProps) {
  const { lang, asked, view, link } = props
  const { hits } = view
  const { total } = view.facets
  const first = (asked.page - 1) * PAGE
  const to = (change: number) => link(searchPath(asked, { page: String(asked.page + change) }))
  if (hits.length === 0) return null
  return (
    <section aria-labelledby="hits">
      <h2 id="hits" className="sr">
        {wordsOf(lang).search.hits}
      </h2>
      <ol className="hits" start={first + 1}>
        {hits.map((hit) => (
          <SearchHit
            key={hit.id}
            lang={lang}
            hit={hit}
            words={view.found.words}
            bodyNames={view.bodyNames}
            link={link}
          />
        ))}
      </ol>
      {total > PAGE && (
        <Pager
          lang={lang}
          from={first + 1}
          to={first + hits.length}
          total={total}
          previous={asked.page > 1 ? to(-1) : null}
          next={total > first + PAGE ? to(1) : null}
        />
      )}
    </section>
  )
}

/** Nothing is said to be nothing: what might be meant instead, and where else to look. */
function Nothing({ lang, asked, view, county, link }: SearchProps) {
  const all = wordsOf(lang)
  const narrowed = Object.keys(asked.only).length > 0
  return (
    <Empty says={asked.words === '' ? all.search.ask : all.search.nothing(asked.words)}>
      {view.parts.length > 0 && (
        <p className="row">
          <span className="quiet">{all.search.parts}</span>
          {view.parts.map((part) => (
            <a key={part} className="tap" href={link(searchPath({ ...asked, words: part }, {}))}>
              {part}
            </a>
          ))}
        </p>
      )}
      <p className="row">
        {narrowed && (
          <a className="tap" href={link(`/search?q=${encodeURIComponent(asked.words)}`)}>
            {all.search.everywhere}
          </a>
        )}
        {county !== null && (
          <a className="tap" href={county}>
            {all.subsite.searchCounty}
          </a>
        )}
        {(['items', 'bodies', 'enquiries'] as const).map((key) => (
          <a key={key} className="tap" href={link(`/${key}`)}>
            {all.nav[key]}
          </a>
        ))}
      </p>
    </Empty>
  )
}

/** The same search as feeds and by e-mail; offered too where nothing is found yet. */
function Follow({ lang, asked, link }: SearchProps) {
  const words = wordsOf(lang).search
  const query = searchPath(asked, {}).replace('/search', '')
  const ways = [
    { path: `/alerts/search${query}`, name: words.mail },
    { path: `/search.atom${query}`, name: words.atom },
    { path: `/search.json${query}`, name: words.json },
  ]
  return (
    <section className="sec" aria-labelledby="follow">
      <h2 id="follow">{words.followSearch}</h2>
      <ul className="row">
        {ways.map(({ path, name }) => (
          <li key={path}>
            <a className="tap" href={link(path)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface DecisionsProps extends Pick<SearchProps, 'lang' | 'link'> {
  readonly decisions: readonly FoundDecision[]
}

function Decisions({ lang, decisions, link }: DecisionsProps) {
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{wordsOf(lang).search.decisions}</h2>
      <ul className="list body">
        {decisions.map(({ path, name, note }) => (
          <li key={path}>
            <a href={link(path)}>{name}</a>
            <span className="small quiet block">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
