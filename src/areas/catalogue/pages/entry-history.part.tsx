import { printDate } from '#ui/print-day.ts'
import { Timeline } from '#ui/timeline.tsx'
import { wordsOf } from '../words/index.ts'
import type { EntryPageProps } from './entry.page.tsx'

/** Every version that was published, newest first, with the way to what changed. */
export function EntryHistory({ lang, view, link }: EntryPageProps) {
  const words = wordsOf(lang).entry
  const { entry, address } = view
  const published = entry.versions.filter(({ publishedOn }) => publishedOn !== null)
  return (
    <section className="sec" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <Timeline
        lang={lang}
        happenings={published.flatMap(({ number, publishedOn, note, attribute }) =>
          publishedOn === null
            ? []
            : [
                {
                  key: String(number),
                  at: publishedOn,
                  when: printDate(lang, publishedOn),
                  what: <a href={link(`${address}?version=${number}`)}>{words.version(number)}</a>,
                  details: [
                    note === '' ? (
                      words.first
                    ) : (
                      <span key="note" lang="zh-Hans">
                        {note}
                      </span>
                    ),
                    wordsOf(lang).attribute[attribute],
                    ...(number > 1
                      ? [
                          <a key="compare" href={link(`${address}/changes?from=${number - 1}&to=${number}`)}>
                            {words.compare(number - 1)}
                          </a>,
                        ]
                      : []),
                  ],
                  mark: number === 1 ? ('begin' as const) : ('done' as const),
                },
              ],
        )}
      />
      {entry.brought && <p className="small quiet">{words.brought}</p>}
    </section>
  )
}
