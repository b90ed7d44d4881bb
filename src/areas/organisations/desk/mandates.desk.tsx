import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { MandateLine } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'

/** What an agent asked: may I act for this person? */
export interface MandateAsked {
  readonly item: string
  /** The sentence that says why not; null when a mandate covers it. */
  readonly whyNot: string | null
}

export interface MandatesDeskProps extends FormKeys {
  readonly lang: Lang
  readonly mandates: readonly MandateLine[]
  /** Whether the actor is an agent, who takes mandates down. */
  readonly mayGive: boolean
  readonly olderHref: string | null
  readonly asked: MandateAsked | null
  link(path: string): string
}

/** The mandates an office sees, newest first; names and numbers in part only. */
export function MandatesDesk(props: MandatesDeskProps) {
  const { lang, mandates, mayGive, olderHref, link } = props
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <div className="plain">
      <PageHead title={words.mandates} lead={words.mandatesLead} />
      {mayGive && (
        <>
          <p>
            <a className="btn main" href={link('/desk/mandates/new')}>
              {words.newMandate}
            </a>
          </p>
          <MayAct {...props} />
        </>
      )}
      {mandates.length === 0 ? (
        <Empty says={words.noMandates} />
      ) : (
        <Table
          lang={lang}
          caption={words.mandates}
          captionHidden
          rows={mandates}
          rowKey={({ number }) => number}
          columns={[
            {
              key: 'number',
              title: all.mandates.number,
              cell: ({ number }) => (
                <a className="nb" href={link(`/desk/mandates/${number}`)}>
                  {spokenNumber(number)}
                </a>
              ),
            },
            { key: 'principal', title: words.principal, cell: ({ principal }) => principal.name },
            { key: 'village', title: all.mandate.village, cell: ({ village }) => village[lang] },
            { key: 'agent', title: all.mandate.agent, cell: ({ agent }) => agent },
            {
              key: 'items',
              title: all.mandate.items,
              cell: ({ items }) => (items === 'all' ? all.allItems : all.someItems(items.length)),
            },
            {
              key: 'period',
              title: all.mandate.period,
              cell: ({ fromOn, toOn }) => all.period(printDate(lang, fromOn), printDate(lang, toOn)),
            },
            { key: 'state', title: all.mandate.state, cell: ({ state }) => all.state[state] },
            { key: 'uses', title: words.uses, numeric: true, cell: ({ uses }) => words.times(uses) },
          ]}
        />
      )}
      {olderHref !== null && (
        <p>
          <a className="tap" href={olderHref}>
            {words.older}
          </a>
        </p>
      )}
    </div>
  )
}

/** Asked before the papers are taken in: whether this person has mandated the agent for this item, today. */
function MayAct({ lang, asked, link, csrf, requestKey }: MandatesDeskProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="may-act">
      <h2 id="may-act">{words.desk.mayAct}</h2>
      {asked && <p role="status">{asked.whyNot ?? words.desk.mayActYes}</p>}
      <form method="post" action={link('/desk/mandates/ask')}>
        <HiddenKeys csrf={csrf} requestKey={requestKey} />
        <TextField lang={lang} name="identityNumber" label={words.give.principalNumber} maxLength={40} width="m" />
        <TextField
          lang={lang}
          name="item"
          label={words.give.items}
          value={asked?.item ?? ''}
          required={false}
          maxLength={20}
          width="s"
        />
        <button className="btn" type="submit">
          {words.desk.mayActAsk}
        </button>
      </form>
    </section>
  )
}
