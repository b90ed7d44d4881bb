import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import type { Norm } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface NormsDeskProps {
  readonly lang: Lang
  readonly todo: Readonly<Record<'drafted' | 'reviewed' | 'assess' | 'issued', readonly Norm[]>>
  link(path: string): string
}

/** What waits for whom: review, number, assessment; and what is issued. */
export function NormsDesk({ lang, todo, link }: NormsDeskProps) {
  const words = wordsOf(lang).desk
  return (
    <div className="plain">
      <PageHead title={words.title} />
      <p className="row">
        <a className="btn" href={link('/desk/norms/new')}>
          {words.new}
        </a>
      </p>
      {(['drafted', 'reviewed', 'assess', 'issued'] as const).map((list) => (
        <section key={list} aria-labelledby={list}>
          <h2 id={list}>{words[list]}</h2>
          {todo[list].length === 0 ? (
            <Empty says={words.empty} />
          ) : (
            <ul className="list">
              {todo[list].map((norm) => (
                <li key={norm.id}>
                  <a href={link(`/desk/norms/${norm.bodyId}-${norm.serial}`)} lang="zh-Hans">
                    {norm.title}
                  </a>{' '}
                  <span className="quiet" lang="zh-Hans">
                    {norm.number}
                  </span>{' '}
                  {norm.days && <span className="quiet">{words.until(printDate(lang, norm.days.validTo))}</span>}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
