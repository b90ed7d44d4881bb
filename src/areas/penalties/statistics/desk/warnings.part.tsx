import { Empty } from '#ui/empty.tsx'
import { Table } from '#ui/table.tsx'
import { showPenaltyNumber } from '../../cases/case.ts'
import { wordsOf } from '../words/index.ts'
import type { WarningLine } from './desk-view.ts'
import type { DeskStatisticsProps } from './statistics.desk.tsx'

type WarningsProps = Pick<DeskStatisticsProps, 'lang' | 'warnings' | 'caseHref' | 'bodyName' | 'violationName'>

/** Cases of a warning that are named; the rest are counted. */
const MOST_NAMED = 6

/** Early warnings: signs, each with what it saw and the cases it is about. */
export function Warnings({ lang, warnings, caseHref, bodyName, violationName }: WarningsProps) {
  const { desk, body, violation } = wordsOf(lang)
  return (
    <section>
      <h2>{desk.warnings}</h2>
      <p className="quiet">{desk.warningsLead}</p>
      {warnings.length === 0 ? (
        <Empty says={desk.warningsNone} />
      ) : (
        <Table
          {...{ lang, rows: warnings, caption: desk.warnings, captionHidden: true }}
          columns={[
            { key: 'kind', title: desk.kind, cell: ({ kind }) => desk.kinds[kind] },
            { key: 'violation', title: violation, cell: ({ standardId }) => violationName(standardId) },
            { key: 'body', title: body, cell: ({ bodyId }) => bodyName(bodyId) },
            { key: 'what', title: desk.what, cell: ({ kind, told }) => desk.told[kind](told) },
            { key: 'cases', title: desk.cases, cell: (line) => <Cases line={line} caseHref={caseHref} /> },
          ]}
          rowKey={({ bodyId, standardId, no }) => `${bodyId} ${standardId} ${no}`}
        />
      )}
    </section>
  )
}

function Cases({ line, caseHref }: { readonly line: WarningLine } & Pick<WarningsProps, 'caseHref'>) {
  const more = line.numbers.length - MOST_NAMED
  return (
    <>
      {line.numbers.slice(0, MOST_NAMED).map((number) => {
        const href = caseHref(line.bodyId, number)
        return (
          <span key={number} className="block nb">
            {href === null ? showPenaltyNumber(number) : <a href={href}>{showPenaltyNumber(number)}</a>}
          </span>
        )
      })}
      {more > 0 && <span className="quiet">+{more}</span>}
    </>
  )
}
