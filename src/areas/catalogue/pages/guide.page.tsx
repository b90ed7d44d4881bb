import type { Lang } from '#base/text.ts'
import { LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from '../words/index.ts'
import { GuideRequests } from './guide-requests.part.tsx'
import type { GuideView } from './guide-view.ts'

export interface GuidePageProps {
  readonly lang: Lang
  readonly view: GuideView
  link(path: string): string
}

/** The guide to the information of a body: what there is, how it is arranged, how one gets it, and what helps against a no. */
export function GuidePage({ lang, view, link }: GuidePageProps) {
  const words = wordsOf(lang).guide
  const { body, list } = view
  return (
    <>
      <PageHead
        record
        kind={words.kind}
        title={words.titleOf(body.name[lang])}
        lead={
          <>
            {words.lead} <LawChip {...(list === 'government' ? view.cited.guide : view.cited.enterprise)} />
          </>
        }
      />
      <Office lang={lang} view={view} />
      <section className="sec" aria-labelledby="kinds">
        <h2 id="kinds">{words.classification}</h2>
        <p>{words.arranged}</p>
        <ul className="dots">
          {view.fields.map(({ domain, lines }) => (
            <li key={domain.id}>
              <a className="tap" href={link(`/catalogue/entries?domain=${domain.id}&body=${body.id}`)}>
                {domain.name[lang]}
              </a>{' '}
              <span className="quiet">{words.lines(printCount(lines))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec" aria-labelledby="get">
        <h2 id="get">{words.obtain}</h2>
        <p>{words.obtainLead}</p>
        <p className="row">
          <a className="btn second" href={link(`/catalogue/entries?body=${body.id}`)}>
            {words.published}
          </a>
          <a className="btn second" href={link(`/catalogue/missing?body=${body.id}`)}>
            {words.owed}
          </a>
        </p>
      </section>
      {list === 'government' ? (
        <GuideRequests lang={lang} view={view} />
      ) : (
        <section className="sec" aria-labelledby="remedies">
          <h2 id="remedies">{words.remedies}</h2>
          <p>
            {words.enterprise} <LawChip {...view.cited.enterprise} />
          </p>
        </section>
      )}
    </>
  )
}

/** Who answers for it: the body and the disclosure office of the county. */
function Office({ lang, view: { body, office } }: Pick<GuidePageProps, 'lang' | 'view'>) {
  const words = wordsOf(lang).guide
  const cards = body.id === office.id ? [office] : [body, office]
  return (
    <section className="sec" aria-labelledby="office">
      <h2 id="office">{words.office}</h2>
      {cards.map((one) => (
        <div key={one.id}>
          <h3>{one.name[lang]}</h3>
          <SummaryList
            lines={[
              { name: words.address, value: one.address[lang] },
              { name: words.hours, value: one.hours[lang] },
              { name: words.telephone, value: <a href={`tel:${one.telephone}`}>{one.telephone}</a> },
            ]}
          />
        </div>
      ))}
      <p className="hint">{words.noFax}</p>
    </section>
  )
}
