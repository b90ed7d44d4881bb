import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { printCount, printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { DeviationLine, DeviationView } from '../contract.ts'
import { printCases, printPerMille } from '../print-figures.ts'
import { wordsOf } from './words/index.ts'

export interface DeviationsProps {
  readonly lang: Lang
  /** Worst first. */
  readonly lines: readonly DeviationLine[]
  link(path: string): string
}

/** For supervisors: the deviation rate of each power; each leads to the cases behind it. */
export function DeviationsPage({ lang, lines, link }: DeviationsProps) {
  const words = wordsOf(lang).deviations
  const count = (of: (found: NonNullable<DeviationView['found']>) => number) => (line: DeviationLine) =>
    line.deviation.found === null ? '' : printCount(of(line.deviation.found))
  return (
    <div className="plain">
      <h1>{words.title}</h1>
      <p className="quiet">
        {words.lead} {lines[0] && words.asOf(printMoment(lang, lines[0].deviation.asOf))}
      </p>
      {lines.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={lines}
          rowKey={(line) => line.powerId}
          columns={[
            {
              key: 'power',
              title: words.power,
              cell: (line) => (
                <>
                  <a href={link(`/desk/deviations/${line.powerId}`)}>{line.name[lang]}</a>{' '}
                  <span className="mute">{line.body[lang]}</span>
                </>
              ),
            },
            {
              key: 'rate',
              title: words.rate,
              numeric: true,
              cell: ({ deviation }) =>
                deviation.found === null ? words.few : <b>{printPerMille(lang, deviation.found.perMille)}</b>,
            },
            {
              key: 'replayed',
              title: words.replayed,
              numeric: true,
              cell: ({ deviation }) => printCases(lang, deviation.replayed),
            },
            { key: 'cases', title: words.cases, numeric: true, cell: count((found) => found.cases) },
            { key: 'skipped', title: words.skipped, numeric: true, cell: count((found) => found.skipped) },
            { key: 'reordered', title: words.reordered, numeric: true, cell: count((found) => found.reordered) },
            { key: 'foreign', title: words.foreign, numeric: true, cell: count((found) => found.foreign) },
          ]}
        />
      )}
    </div>
  )
}
