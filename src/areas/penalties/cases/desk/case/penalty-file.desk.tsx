import type { ReactNode } from 'react'
import { printDate, printShortMoment } from '#ui/print-day.ts'
import type { Entry } from '../../contract.ts'
import { type PrintedLine, printedLines } from '../../documents/printed.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyProps } from './penalty.desk.tsx'
import { sayEntry } from './say-entry.ts'

/** The file of the case (案卷) in its order: every act left a paper (行政处罚法 §47). */
export function PenaltyFile(props: PenaltyProps) {
  const { lang, view } = props
  const words = deskWordsOf(lang).case
  const printed = new Map(printedLines(view, lang).map((line) => [line.no, line]))
  return (
    <section aria-labelledby="file">
      <h2 id="file">
        {words.file}
        <small>{words.fileSmall(view.entries.length)}</small>
      </h2>
      <ol className="list">
        {view.entries.map((entry) => (
          <li key={entry.no}>
            <Paper {...props} entry={entry} printed={printed.get(entry.no)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface PaperProps extends PenaltyProps {
  readonly entry: Entry
  /** The document made of it, where there is one. */
  readonly printed: PrintedLine | undefined
}

function Paper({ lang, view, entry, printed, link }: PaperProps) {
  const words = deskWordsOf(lang).case
  const shared = wordsOf(lang)
  const here = `/desk/penalties/${view.found.number}`
  const evidence: ReactNode = entry.file && (
    <a href={link(`${here}/files/${entry.file.digest}`)}>{entry.file.name || words.evidence}</a>
  )
  return (
    <>
      <b>
        {entry.no}. {shared.documents[entry.kind] ?? shared.verbs[entry.kind]}
      </b>{' '}
      <span className="quiet">
        {printDate(lang, entry.on)} · {entry.byName ?? ''} {printShortMoment(lang, entry.at)}
      </span>
      {sayEntry(lang, entry).map((said) => (
        <p key={said} className="small">
          {said}
        </p>
      ))}
      {printed && (
        <p className="small">
          <a href={link(`${here}/documents/${printed.no}`)}>{words.printed(printed.title, printed.number)}</a>
        </p>
      )}
      {evidence && <p className="small">{evidence}</p>}
    </>
  )
}
