import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { DeviatingCase, DeviationView } from '../contract.ts'
import { Conformance } from '../pages/conformance.part.tsx'
import { wordsOf as pageWordsOf } from '../pages/words/index.ts'
import { wordsOf } from './words/index.ts'

export interface DeviatingCasesProps {
  readonly lang: Lang
  readonly powerId: string
  readonly name: string
  readonly deviation: DeviationView | null
  readonly cases: readonly DeviatingCase[]
  /** Name of an element of the chart a case ran on; the id itself for a step that no chart has. */
  nameOf(one: DeviatingCase, element: string): string
  link(path: string): string
}

/** The cases behind the deviation rate of a power: which steps were left out, taken out of turn, or are not on the chart. */
export function DeviatingCasesPage(props: DeviatingCasesProps) {
  const { lang, powerId, name, deviation, cases, link } = props
  const words = wordsOf(lang).deviations
  return (
    <div className="plain">
      <h1>{words.ofPower(name)}</h1>
      <p className="row">
        <a href={link('/desk/deviations')}>{words.back}</a> <a href={link(`/powers/${powerId}`)}>{words.public}</a>
      </p>
      <Conformance lang={lang} deviation={deviation} />
      <section aria-labelledby="behind">
        <h2 id="behind">{words.behind(printCount(cases.length))}</h2>
        {cases.length === 0 ? (
          <Empty says={deviation?.found?.cases ? words.noneOfYours : words.noneFound} />
        ) : (
          <Cases {...props} />
        )}
      </section>
    </div>
  )
}

function Cases({ lang, cases, nameOf, link }: DeviatingCasesProps) {
  const words = wordsOf(lang).deviations
  return (
    <Table
      lang={lang}
      caption={words.behind(printCount(cases.length))}
      captionHidden
      rows={cases}
      rowKey={(one) => one.owner.id}
      columns={[
        { key: 'case', title: words.caseNumber, cell: (one) => <a href={link(one.path)}>{one.label}</a> },
        { key: 'ended', title: words.ended, cell: (one) => printMoment(lang, one.endedAt) },
        {
          key: 'edition',
          title: words.edition,
          cell: (one) => (
            <a href={link(`/charts/${one.chart.chartId}?edition=${one.chart.number}`)}>
              {pageWordsOf(lang).chart.edition(one.chart.number)}
            </a>
          ),
        },
        { key: 'what', title: words.what, cell: (one) => <What lang={lang} one={one} nameOf={nameOf} /> },
      ]}
    />
  )
}

interface WhatProps {
  readonly lang: Lang
  readonly one: DeviatingCase
  nameOf(one: DeviatingCase, element: string): string
}

function What({ lang, one, nameOf }: WhatProps) {
  const words = wordsOf(lang).deviations
  return (
    <ul>
      {(['skipped', 'reordered', 'foreign'] as const).map((how) =>
        one[how].length === 0 ? null : (
          <li key={how}>
            {words.did[how]}
            {pageWordsOf(lang).colon}
            {counted(one[how])
              .map(([element, times]) => words.times(nameOf(one, element), times))
              .join(pageWordsOf(lang).comma)}
          </li>
        ),
      )}
    </ul>
  )
}

function counted(elements: readonly string[]): readonly (readonly [string, number])[] {
  return [...Map.groupBy(elements, (element) => element)].map(([element, all]) => [element, all.length])
}
