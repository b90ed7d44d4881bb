import { printDate } from '#ui/print-day.ts'
import { lettersOf } from '../letters/letter-list.ts'
import { letterWordsOf } from '../letters/words/index.ts'
import type { RequestProps } from './request.desk.tsx'
import { deskWordsOf } from './words/index.ts'

/** The letters the request has brought forth, each as PDF. */
export function RequestLetters({ lang, view, link }: RequestProps) {
  const words = deskWordsOf(lang).case
  const letters = lettersOf(view)
  return (
    <>
      <h2>{words.letters}</h2>
      {letters.length === 0 && <p className="quiet">{words.lettersNone}</p>}
      <ul className="list">
        {letters.map(({ key, kind, on }) => (
          <li key={key}>
            <a href={link(`/desk/requests/${view.request.number}/letters/${key}`)}>
              {letterWordsOf(lang).titles[kind]} {words.pdf}
            </a>{' '}
            <span className="quiet">{printDate(lang, on)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
