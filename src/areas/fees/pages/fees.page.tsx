import type { BodyLine } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import { FEE_KINDS, FEE_STATES } from '#law/fees/fee.ts'
import type { Alternate } from '#platform/web/answer.ts'
import { type BarLine, Bars } from '#ui/bars.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { FilterSelect } from '#ui/filter-select.tsx'
import { type Cited, LawChip } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { FeeOnDay } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { StandardNow, StateTag } from './standard.part.tsx'

export interface FeesPageProps {
  readonly lang: Lang
  /** All fees of the list on the day. */
  readonly all: readonly FeeOnDay[]
  /** Those the address narrows to. */
  readonly shown: readonly FeeOnDay[]
  readonly bodies: ReadonlyMap<number, BodyLine>
  readonly rounds: number
  readonly chosen: Readonly<Record<'body' | 'kind' | 'state' | 'q', string | undefined>>
  readonly basis: Cited
  readonly laws: readonly LawEntry[]
  readonly files: readonly Alternate[]
  link(path: string): string
}

/** The list of fees: what is charged, by whom, how much, and what no longer is. */
export function FeesPage(props: FeesPageProps) {
  const { lang, all, shown, rounds, basis, laws, files, link } = props
  const words = wordsOf(lang).list
  const charged = all.filter(({ now }) => now.state === 'charged').length
  return (
    <>
      <PageHead
        title={words.title}
        lead={
          <>
            {words.lead} <LawChip {...basis} />
          </>
        }
      />
      {all.length === 0 ? (
        <Empty says={words.empty} />
      ) : (
        <>
          <Facts
            facts={[
              { name: words.total, value: words.items(printCount(all.length)) },
              { name: words.charged, value: words.items(printCount(charged)) },
              { name: words.ended, value: words.items(printCount(all.length - charged)) },
              {
                name: words.roundsTold,
                value: <a href={link('/fees/rounds')}>{words.times(printCount(rounds))}</a>,
              },
            ]}
          />
          <section className="sec" aria-labelledby="list">
            <h2 id="list">{words.found(printCount(shown.length))}</h2>
            <NarrowForm {...props} />
            <FeesTable {...props} />
            <p className="small">
              {words.files}{' '}
              {files.map(({ href, title }) => (
                <span key={href}>
                  <a href={href}>{title}</a>{' '}
                </span>
              ))}
            </p>
          </section>
          <section className="sec" aria-labelledby="bodies">
            <h2 id="bodies">{words.byBody}</h2>
            <Bars bars={barsOf(props)} says={words.picture} />
          </section>
        </>
      )}
      <p>
        <a href={link('/fees/rounds')}>{words.rounds}</a>
      </p>
      <LawList lang={lang} laws={laws} />
    </>
  )
}

function NarrowForm({ lang, all, bodies, chosen, link }: FeesPageProps) {
  const words = wordsOf(lang)
  const charging = new Set(all.map(({ fee }) => fee.bodyId))
  const ofBodies = [...bodies.values()]
    .filter(({ id }) => charging.has(id))
    .map(({ id, shortName }) => [String(id), shortName[lang]] as const)
  const kinds = FEE_KINDS.map((kind) => [kind, words.kind[kind]] as const)
  const states = FEE_STATES.map((state) => [state, words.state[state]] as const)
  const { any } = words.list
  return (
    <search>
      <form action={link('/fees')} method="get" className="row ends">
        <FilterSelect name="body" label={words.list.body} any={any} chosen={chosen.body} choices={ofBodies} />
        <FilterSelect name="kind" label={words.list.kind} any={any} chosen={chosen.kind} choices={kinds} />
        <FilterSelect name="state" label={words.list.state} any={any} chosen={chosen.state} choices={states} />
        <div className="field">
          <label htmlFor="words">{words.list.words}</label>
          <input id="words" name="q" type="search" maxLength={60} defaultValue={chosen.q} className="w-m" />
        </div>
        <button className="btn second" type="submit">
          {words.list.narrow}
        </button>
      </form>
    </search>
  )
}

function FeesTable({ lang, shown, bodies, link }: FeesPageProps) {
  const words = wordsOf(lang).list
  if (shown.length === 0)
    return (
      <Empty says={words.none}>
        <a href={link('/fees')}>{words.all}</a>
      </Empty>
    )
  return (
    <Table
      lang={lang}
      caption={words.title}
      captionHidden
      rows={shown}
      rowKey={({ fee }) => fee.id}
      columns={[
        {
          key: 'name',
          title: words.name,
          cell: ({ fee, now }) => (
            <a href={link(`/fees/${fee.id}`)} lang="zh-Hans">
              {now.name}
            </a>
          ),
        },
        { key: 'body', title: words.body, cell: ({ fee }) => bodies.get(fee.bodyId)?.shortName[lang] },
        { key: 'state', title: words.state, cell: ({ now }) => <StateTag lang={lang} state={now.state} /> },
        { key: 'standard', title: words.standard, cell: ({ now }) => <StandardNow lang={lang} now={now} /> },
        {
          key: 'since',
          title: words.since,
          numeric: true,
          cell: ({ now }) => (now.from === null ? words.unknownSince : printDate(lang, now.from)),
        },
      ]}
    />
  )
}

function barsOf({ lang, all, bodies, link }: FeesPageProps): readonly BarLine[] {
  const words = wordsOf(lang).list
  return [...Map.groupBy(all, ({ fee }) => fee.bodyId)].map(([bodyId, fees]) => {
    const charged = fees.filter(({ now }) => now.state === 'charged').length
    return {
      key: String(bodyId),
      name: bodies.get(bodyId)?.shortName[lang] ?? '',
      href: link(`/fees?body=${bodyId}`),
      parts: [
        { kind: 'solid' as const, size: charged },
        { kind: 'hollow' as const, size: fees.length - charged },
      ],
      says: words.share(printCount(charged), printCount(fees.length)),
    }
  })
}
