import { printDate, printShortMoment } from '#ui/print-day.ts'
import type { Entry } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import type { RequestProps } from './request.desk.tsx'
import { sayEntry } from './say-entry.ts'
import { deskWordsOf } from './words/index.ts'

/** The file of the request in its order: every act left a paper (政府信息公开条例 §45). */
export function RequestFile(props: RequestProps) {
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

function Paper({ lang, names, codes, entry }: RequestProps & { readonly entry: Entry }) {
  return (
    <>
      <b>
        {entry.no}. {wordsOf(lang).verbs[entry.kind]}
      </b>{' '}
      <span className="quiet">
        {printDate(lang, entry.on)} · {entry.byStaff ? names.get(entry.byStaff) : ''} {printShortMoment(lang, entry.at)}
      </span>
      {sayEntry(lang, codes, entry).map((said) => (
        <p key={said} className="small">
          {said}
        </p>
      ))}
    </>
  )
}
