import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Light } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMonthDay } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { EnquiryLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface EnquiriesDeskProps {
  readonly lang: Lang
  readonly enquiries: readonly EnquiryLine[]
  link(path: string): string
}

/** The enquiries the actor is responsible for or is offered; what falls due first on top. */
export function EnquiriesDesk({ lang, enquiries, link }: EnquiriesDeskProps) {
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <div className="plain">
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <a className="btn main" href={link('/desk/enquiries/new')}>
          {words.new}
        </a>
      </p>
      {enquiries.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={enquiries}
          rowKey={({ number }) => number}
          columns={[
            {
              key: 'number',
              title: words.number,
              cell: ({ number }) => (
                <a className="nb" href={link(`/desk/enquiries/${number}`)}>
                  {spokenNumber(number)}
                </a>
              ),
            },
            { key: 'due', title: words.due, cell: ({ promise }) => <Due lang={lang} promise={promise} /> },
            { key: 'beginning', title: words.beginning, cell: ({ beginning }) => beginning },
            {
              key: 'owner',
              title: words.owner,
              cell: ({ owner }) => words.postOf(owner.body[lang], owner.post[lang]),
            },
            {
              key: 'state',
              title: words.state,
              cell: ({ state, offered }) => (offered ? <b>{words.offered}</b> : all.state[state]),
            },
          ]}
        />
      )}
    </div>
  )
}

function Due({ lang, promise }: { readonly lang: Lang; readonly promise: EnquiryLine['promise'] }) {
  if (promise.dueOn === null || promise.done) return null
  return (
    <>
      <span className="nb">{printMonthDay(lang, promise.dueOn)}</span> <Light lang={lang} state={promise.light} />
    </>
  )
}
