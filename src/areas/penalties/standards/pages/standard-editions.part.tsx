import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { StandardProps } from './standard-props.ts'
import { pageWordsOf } from './words/index.ts'

/** Every edition there was, the file of the one shown, its fingerprint, and where it comes from. */
export function StandardEditions({ lang, view, said, link, chinese }: StandardProps) {
  const words = pageWordsOf(lang)
  const { edition, editions } = view
  const { standardId, number, hash, standard } = edition
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{words.editions}</h2>
      <Table
        lang={lang}
        caption={words.editions}
        captionHidden
        columns={[
          {
            key: 'number',
            title: words.editions,
            cell: (one) => (
              <a href={link(`/standards/${standardId}?edition=${one.number}`)}>{words.edition(one.number)}</a>
            ),
          },
          {
            key: 'days',
            title: words.since,
            cell: ({ inForceFrom, inForceTo }) =>
              inForceTo === null
                ? words.inForceFrom(printDate(lang, inForceFrom))
                : words.inForceUntil(printDate(lang, inForceFrom), printDate(lang, inForceTo)),
          },
          { key: 'filed', title: words.filedAs, cell: ({ filedAs }) => filedAs ?? '—' },
          { key: 'note', title: words.note, cell: ({ note }) => (note === null ? '—' : chinese(note)) },
        ]}
        rows={editions}
        rowKey={(one) => String(one.number)}
      />
      <p className="hashline">
        {words.hash} <code>{hash}</code>
      </p>
      <p>
        <a href={link(`/standards/${standardId}/editions/${number}.yaml`)}>{words.file}</a>{' '}
        <a href={link(`/standards/${standardId}/editions/${number}.dmn`)}>{words.dmn}</a>
      </p>
      <p className="small quiet">{words.fileHint}</p>
      <p className="small quiet">
        {words.source}
        {words.colon}
        {said.source}
        {standard.source.issuer !== null && ` · ${chinese(standard.source.issuer)}`}
      </p>
      {standard.note !== null && <p className="small quiet">{words.encoded}</p>}
    </section>
  )
}
