import { LawChip } from '#ui/law-chip.tsx'
import { sizeOf, strippedOf, typeOf } from '../files/shown-file.ts'
import { wordsOf } from '../files/words/index.ts'
import { wordsOf as areaWordsOf } from '../words/index.ts'
import type { EntryPageProps } from './entry.page.tsx'

/** The files of an entry: what each is, how large, its checksum, and what was taken out before it was published. */
export function EntryFiles({ lang, view, link }: EntryPageProps) {
  const words = wordsOf(lang)
  if (view.files.length === 0) return null
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.title}</h2>
      <ul className="list">
        {view.files.map((file) => (
          <li key={file.digest}>
            <a href={link(`${view.address}/files/${file.digest}`)} download>
              <span lang="zh-Hans">{file.name}</span>
            </a>{' '}
            <span className="quiet">
              {typeOf(lang, file.type)} · {sizeOf(file.size)}
            </span>
            <p className="small">
              {words.strippedTitle}
              {areaWordsOf(lang).colon}
              {strippedOf(lang, file)}
            </p>
            {file.removed.length > 0 && (
              <>
                <p className="small">{words.redact.reasonLead}</p>
                <ul className="list small">
                  {file.removed.map(({ ground, n, cited }) => (
                    <li key={ground}>
                      {areaWordsOf(lang).ground[ground]} <LawChip {...cited} /> {words.redact.nPlaces(n)}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p className="small">
              {words.hash}
              {areaWordsOf(lang).colon}
              <code>{file.digest}</code>
            </p>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.hashLead}</p>
    </section>
  )
}
