import type { ReactNode } from 'react'
import { StateTag } from '#areas/norms/pages/state-tag.part.tsx'
import { Light } from '#ui/light.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { wordsOf } from '../words/index.ts'
import type { FrontProps } from './front.page.tsx'

/** What was published last. */
export function EntriesBlock({ lang, view, link }: FrontProps) {
  return (
    <ListBlock {...{ lang, link, block: 'entries', path: '/catalogue/entries', total: view.entries.total }}>
      {view.entries.lines.map(({ id, href, title, publishedOn }) => (
        <li key={id}>
          <a href={link(href)} lang="zh-Hans">
            {title}
          </a>
          {publishedOn && <span className="block small quiet">{printDate(lang, publishedOn)}</span>}
        </li>
      ))}
    </ListBlock>
  )
}

/** What one may apply for here. */
export function ItemsBlock({ lang, view, link }: FrontProps) {
  return (
    <ListBlock {...{ lang, link, block: 'items', path: '/items', total: view.items.total }}>
      {view.items.lines.map(({ id, name }) => (
        <li key={id}>
          <a href={link(`/items/${id}`)}>{name[lang]}</a>
        </li>
      ))}
    </ListBlock>
  )
}

/** What it may do, by the list of powers. */
export function PowersBlock({ lang, view, link }: FrontProps) {
  return (
    <ListBlock {...{ lang, link, block: 'powers', path: '/powers', total: view.powers.total }}>
      {view.powers.lines.map(({ id, name, code }) => (
        <li key={id}>
          <a href={link(`/powers/${id}`)}>{name[lang]}</a> <span className="small quiet">{code}</span>
        </li>
      ))}
    </ListBlock>
  )
}

/** By which standards it fines. */
export function StandardsBlock({ lang, view, link }: FrontProps) {
  return (
    <ListBlock {...{ lang, link, block: 'standards', path: '/standards', total: view.standards.total }}>
      {view.standards.lines.map(({ standardId, violation }) => (
        <li key={standardId}>
          <a href={link(`/standards/${standardId}`)}>{violation[lang]}</a>
        </li>
      ))}
    </ListBlock>
  )
}

/** The normative documents it issued. */
export function NormsBlock({ lang, view, link }: FrontProps) {
  return (
    <ListBlock {...{ lang, link, block: 'norms', path: '/norms', total: view.norms.total }}>
      {view.norms.lines.map(({ id, address, title, number, state }) => (
        <li key={id}>
          <a href={link(address)} lang="zh-Hans">
            {title}
          </a>
          <span className="block small quiet">
            <span lang="zh-Hans">{number}</span> <StateTag lang={lang} state={state} />
          </span>
        </li>
      ))}
    </ListBlock>
  )
}

/** The annual report of the last year on which one is owed. */
export function ReportsBlock({ lang, view, link }: FrontProps) {
  const words = wordsOf(lang).subsite
  const { year, rows } = view.reports
  return (
    <ListBlock {...{ lang, link, block: 'reports', path: '/reports', total: rows.length }}>
      {rows.map(({ bodyId, body, href, standing, publishedOn }) => (
        <li key={bodyId}>
          {href === null ? body : <a href={link(href)}>{words.reportOf(body, year ?? 0)}</a>}{' '}
          <span className="block small quiet">
            {publishedOn ? (
              words.publishedOn(printDate(lang, publishedOn))
            ) : (
              <Light lang={lang} state={standing === 'isLate' ? 'late' : 'ok'} />
            )}
          </span>
        </li>
      ))}
    </ListBlock>
  )
}

interface ListBlockProps extends Pick<FrontProps, 'lang' | 'link'> {
  readonly block: 'entries' | 'items' | 'powers' | 'standards' | 'norms' | 'reports'
  /** Page with the whole list. */
  readonly path: string
  readonly total: number
  readonly children: ReactNode
}

/** A heading, the first lines, the way to all of them; a sentence where there are none. */
function ListBlock({ lang, link, block, path, total, children }: ListBlockProps) {
  const words = wordsOf(lang).subsite
  return (
    <section aria-labelledby={block}>
      <h2 id={block}>{words.blocks[block]}</h2>
      {total === 0 ? <p className="quiet">{words.none[block]}</p> : <ul className="list">{children}</ul>}
      {total > 0 && (
        <p>
          <a className="tap" href={link(path)}>
            {words.all[block](printCount(total))}
          </a>
        </p>
      )}
    </section>
  )
}
