import { Table } from '#ui/table.tsx'
import type { StandardProps } from './standard-props.ts'
import { pageWordsOf } from './words/index.ts'

/** The powers of the county's list that are exercised by this standard: who may fine, and how the case runs. */
export function StandardPowers({ lang, view, link }: StandardProps) {
  const words = pageWordsOf(lang)
  const { powers } = view
  return (
    <section aria-labelledby="powers">
      <h2 id="powers">{words.powers}</h2>
      {powers.length === 0 ? (
        <p>{words.powersNone}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.powers}
          captionHidden
          columns={[
            {
              key: 'power',
              title: words.power,
              cell: ({ id, name }) => <a href={link(`/powers/${id}`)}>{name[lang]}</a>,
            },
            { key: 'body', title: words.exercisedBy, cell: ({ body }) => body[lang] },
            { key: 'code', title: words.code, cell: ({ code }) => code },
          ]}
          rows={powers}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}
