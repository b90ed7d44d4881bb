import type { ReactNode } from 'react'
import { printDate, printShortMoment } from '#ui/print-day.ts'
import type { Entry } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import type { PenaltyProps } from './penalty.desk.tsx'
import { sayEntry } from './say-entry.ts'
import { deskWordsOf } from './words/index.ts'

/** The file of the case (案卷) in its order: every act left a paper (行政处罚法 §47). */
export function PenaltyFile(props: PenaltyProps) {
  const { lang, view } = props
  const words = deskWordsOf(lang).case
  return (
    <section aria-labelledby="file">
      <h2 id="file">
        {words.file}
        <small>{words.fileSmall(view.entries.length)}</small>
      </h2>
      <ol className="list">
        {view.entries.map((entry) => (
          <li key={entry.no}>
            <Paper {...props} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Paper({ lang, view, entry, link }: PenaltyProps & { readonly entry: Entry }) {
  const words = deskWordsOf(lang).case
  const shared = wordsOf(lang)
  const files = `/desk/penalties/${view.found.number}/files`
  const evidence: ReactNode = entry.file && (
    <a href={link(`${files}/${entry.file.digest}`)}>{entry.file.name || words.evidence}</a>
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
      {evidence && <p className="small">{evidence}</p>}
    </>
  )
}
