import type { Lang } from '#base/text.ts'
import { NORM_STATES, type NormState } from '#law/norms/validity.ts'
import { Empty } from '#ui/empty.tsx'
import { FilterSelect } from '#ui/filter-select.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager, type PagerProps } from '#ui/pager.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { NormLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import type { RegisterQuery } from './register-query.ts'
import { StateTag } from './state-tag.part.tsx'

export interface RegisterProps {
  readonly lang: Lang
  readonly asked: RegisterQuery
  readonly narrowed: boolean
  readonly rows: readonly (NormLine & { readonly body: string })[]
  readonly total: number
  readonly counts: ReadonlyMap<NormState, number>
  readonly bodies: readonly (readonly [string, string])[]
  readonly years: readonly number[]
  readonly pager: Omit<PagerProps, 'lang' | 'total'>
  readonly more: { readonly csv: string; readonly json: string; readonly atom: string }
  link(path: string): string
}

/** The public register: what holds, what no longer does. */
export function RegisterPage(props: RegisterProps) {
  const { lang, rows, total, narrowed, pager, more, link } = props
  const words = wordsOf(lang).page
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <ByState {...props} />
      <FilterForm {...props} />
      {rows.length === 0 ? (
        <Empty says={narrowed ? words.none : words.nothing}>
          {narrowed && <a href={link('/norms')}>{words.all}</a>}
        </Empty>
      ) : (
        <>
          <Table
            lang={lang}
            caption={words.found(printCount(total))}
            rows={rows}
            rowKey={({ address }) => address}
            columns={[
              {
                key: 'title',
                title: words.columns.title,
                cell: ({ address, title }) => (
                  <a href={link(address)} lang="zh-Hans">
                    {title}
                  </a>
                ),
              },
              {
                key: 'number',
                title: words.columns.number,
                cell: ({ number }) => <span lang="zh-Hans">{number}</span>,
              },
              { key: 'body', title: words.columns.body, cell: ({ body }) => body },
              { key: 'state', title: words.columns.state, cell: ({ state }) => <StateTag lang={lang} state={state} /> },
              {
                key: 'issued',
                title: words.columns.issued,
                numeric: true,
                cell: ({ issuedOn }) => <span className="nb">{printDate(lang, issuedOn)}</span>,
              },
            ]}
          />
          <Pager lang={lang} total={total} {...pager} />
        </>
      )}
      <p className="row">
        {(['csv', 'json', 'feed'] as const).map((name) => (
          <a key={name} className="tap" href={name === 'feed' ? more.atom : more[name]}>
            {words[name]}
          </a>
        ))}
      </p>
    </>
  )
}

/** How many hold, and how many no longer do; each count opens its documents. */
function ByState({ lang, counts, link }: RegisterProps) {
  const { page, states } = wordsOf(lang)
  const some = NORM_STATES.filter((state) => (counts.get(state) ?? 0) > 0)
  if (some.length === 0) return null
  return (
    <nav className="row sec" aria-label={page.picture}>
      {some.map((state) => (
        <a key={state} className="chip" href={link(`/norms?state=${state}`)}>
          {page.pictureSays(states[state], counts.get(state) ?? 0)}
        </a>
      ))}
    </nav>
  )
}

/** The form over the register; it works by its address alone. */
function FilterForm({ lang, asked, bodies, years, link }: RegisterProps) {
  const { page: words, states } = wordsOf(lang)
  return (
    <search>
      <form action={link('/norms')} method="get" className="row ends">
        <div className="field">
          <label htmlFor="q">{words.search}</label>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={asked.q} />
        </div>
        <FilterSelect name="body" label={words.body} any={words.any} chosen={asked.body} choices={bodies} />
        <FilterSelect
          name="year"
          label={words.year}
          any={words.any}
          chosen={asked.year}
          choices={years.map((year) => [String(year), words.yearNamed(year)] as const)}
        />
        <FilterSelect
          name="state"
          label={words.state}
          any={words.any}
          chosen={asked.state}
          choices={NORM_STATES.map((state) => [state, states[state]] as const)}
        />
        <button className="btn" type="submit">
          {words.go}
        </button>
      </form>
    </search>
  )
}
