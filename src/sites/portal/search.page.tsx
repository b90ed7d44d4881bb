import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SearchForm } from './search-form.part.tsx'
import { wordsOf } from './words/index.ts'

/** Something that was found. */
export interface Hit {
  readonly href: string
  readonly name: string
  /** A small line under it: who handles it, where it is. */
  readonly note?: string
}

export interface SearchProps {
  readonly lang: Lang
  readonly query: string
  /** Set when what was typed is a case number whose check character is right. */
  readonly caseNumber: { readonly number: string; readonly href: string } | null
  readonly items: readonly Hit[]
  readonly bodies: readonly Hit[]
  /** Published penalties. */
  readonly decisions: readonly Hit[]
  link(path: string): string
}

/** What the one search found: a case to follow, items, offices, published penalties. */
export function SearchPage({ lang, query, caseNumber, items, bodies, decisions, link }: SearchProps) {
  const all = wordsOf(lang)
  const words = all.search
  const count = items.length + bodies.length + decisions.length + (caseNumber ? 1 : 0)
  return (
    <>
      <PageHead title={words.title} {...(query !== '' && count > 0 ? { lead: words.found(count, query) } : {})} />
      <SearchForm lang={lang} query={query} link={link} />
      {count === 0 && (
        <Empty says={query === '' ? words.ask : words.nothing(query)}>
          <p className="row">
            <a className="tap" href={link('/items')}>
              {all.nav.items}
            </a>
            <a className="tap" href={link('/bodies')}>
              {all.nav.bodies}
            </a>
            <a className="tap" href={link('/enquiries')}>
              {all.nav.enquiries}
            </a>
          </p>
        </Empty>
      )}
      {caseNumber && (
        <section aria-labelledby="case">
          <h2 id="case">{words.caseNumber(caseNumber.number)}</h2>
          <p>
            <a className="btn" href={caseNumber.href}>
              {words.follow}
            </a>
          </p>
        </section>
      )}
      <Hits id="items" title={words.items} hits={items} />
      <Hits id="bodies" title={words.bodies} hits={bodies} />
      <Hits id="decisions" title={words.decisions} hits={decisions} />
    </>
  )
}

function Hits({ id, title, hits }: { readonly id: string; readonly title: string; readonly hits: readonly Hit[] }) {
  if (hits.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="list body">
        {hits.map(({ href, name, note }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            {note !== undefined && <span className="small quiet block">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
