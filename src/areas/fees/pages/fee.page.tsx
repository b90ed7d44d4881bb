import type { BodyLine } from '#areas/organisations/index.ts'
import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { changeOf } from '#law/fees/change.ts'
import { Facts } from '#ui/facts.tsx'
import { type Cited, LawChip } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Fee, FeeEdition, Round } from '../contract.ts'
import { type Difference, differencesOf } from '../differences.ts'
import { wordsOf } from '../words/index.ts'
import { Standard, StandardNow, StateTag } from './standard.part.tsx'

export interface FeePageProps {
  readonly lang: Lang
  readonly fee: Fee
  readonly now: FeeEdition
  readonly body: BodyLine
  readonly rounds: ReadonlyMap<number, Round>
  readonly today: Day
  readonly basis: Cited
  readonly laws: readonly LawEntry[]
  link(path: string): string
}

/** One fee: how much, who, on what basis, and everything it has been. */
export function FeePage(props: FeePageProps) {
  const { lang, fee, now, body, today, basis, laws, link } = props
  const all = wordsOf(lang)
  const words = all.fee
  const coming = fee.editions.find(({ from }) => from !== null && from > today)
  return (
    <>
      <PageHead
        record
        kind={`${all.kind[fee.kind]} · ${body.name[lang]}`}
        title={<span lang="zh-Hans">{now.name}</span>}
        lead={
          <>
            {words.why} <LawChip {...basis} />
          </>
        }
      />
      {coming?.from && (
        <p className="notice" role="note">
          {words.coming(printDate(lang, coming.from))}
        </p>
      )}
      <Facts
        facts={[
          { name: words.now, value: <StateTag lang={lang} state={now.state} />, small: since(lang, now) },
          { name: words.how, value: <StandardNow lang={lang} now={now} /> },
          { name: words.who, value: now.payer ?? words.notSaid },
          { name: words.treasury, value: now.treasury ? all.treasury[now.treasury] : words.notSaid },
        ]}
      />
      <About {...props} />
      <History {...props} />
      <p>
        <a href={link('/fees')}>{all.list.all}</a>
      </p>
      <LawList lang={lang} laws={laws} />
    </>
  )
}

function About({ lang, fee, now, body, link }: FeePageProps) {
  const words = wordsOf(lang).fee
  return (
    <SummaryList
      lines={[
        { name: wordsOf(lang).list.body, value: <a href={link(`/bodies/${body.id}`)}>{body.name[lang]}</a> },
        { name: words.basis, value: <span lang="zh-Hans">{now.basis.join('；')}</span> },
        {
          name: words.items,
          value: <a href={link(`/items?fee=${fee.id}`)}>{words.itemsLink}</a>,
        },
        ...(now.note === null ? [] : [{ name: words.note, value: <span lang="zh-Hans">{now.note}</span> }]),
        {
          name: words.source,
          value: (
            <>
              <span lang="zh-Hans">{now.source}</span>{' '}
              <span className="small quiet">{now.checked ? words.checked : words.unchecked}</span>
            </>
          ),
        },
      ]}
    />
  )
}

function History({ lang, fee, rounds, link }: FeePageProps) {
  const all = wordsOf(lang)
  const words = all.fee
  return (
    <section className="sec" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {fee.editions.toReversed().map((edition) => {
        const before = fee.editions.find(({ number }) => number === edition.number - 1) ?? null
        const round = edition.roundNo === null ? null : rounds.get(edition.roundNo)
        return (
          <section key={edition.number} aria-labelledby={`edition-${edition.number}`}>
            <h3 id={`edition-${edition.number}`}>
              {words.edition(edition.number)} · {since(lang, edition)} · {all.change[changeOf(before, edition)]}
            </h3>
            <Changes lang={lang} edition={edition} differences={before ? differencesOf(lang, before, edition) : null} />
            {edition.document !== null && (
              <p className="small">
                {words.document} <span lang="zh-Hans">{edition.document}</span>{' '}
                {round && <a href={link(`/fees/rounds/${round.no}`)}>{words.round}</a>}
              </p>
            )}
          </section>
        )
      })}
    </section>
  )
}

function Changes({
  lang,
  edition,
  differences,
}: {
  readonly lang: Lang
  readonly edition: FeeEdition
  readonly differences: readonly Difference[] | null
}) {
  const words = wordsOf(lang).fee
  if (differences === null)
    return (
      <p>
        <StateTag lang={lang} state={edition.state} /> <Standard standard={edition.standard} />
      </p>
    )
  if (differences.length === 0) return <p>{words.nothing}</p>
  return (
    <ul className="dots">
      {differences.map(({ field, was, becomes }) => (
        <li key={field}>
          {words.field[field]} · {words.was} <del>{was}</del> · {words.becomes} <ins>{becomes}</ins>
        </li>
      ))}
    </ul>
  )
}

function since(lang: Lang, { from }: FeeEdition): string {
  const words = wordsOf(lang).fee
  return from === null ? words.noFrom : words.from(printDate(lang, from))
}
