import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { StandardProps } from './standard-props.ts'
import { pageWordsOf } from './words/index.ts'

/** Which bodies of the county use the standard, how, since when and why; and what it refines. */
export function StandardUses({ lang, view, link, chinese }: StandardProps) {
  const words = pageWordsOf(lang)
  const { adoptions, refines, maker, edition } = view
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{words.bodies}</h2>
      {maker && <p>{words.usedByMaker(maker[lang])}</p>}
      {adoptions.length === 0 && maker === null && (
        <p>{edition.standard.kind === 'statute' ? words.bodiesLaw : words.bodiesNone}</p>
      )}
      {refines !== null && (
        <p>
          {words.refines}
          {words.colon}
          <a href={link(`/standards/${refines}`)}>{refines}</a>
        </p>
      )}
      {adoptions.length > 0 && (
        <Table
          lang={lang}
          caption={words.bodies}
          captionHidden
          columns={[
            { key: 'body', title: words.body, cell: ({ body }) => body[lang] },
            {
              key: 'use',
              title: words.use,
              cell: ({ state, placeNames, byStandard }) => (
                <>
                  {words.uses[state]}
                  {placeNames.length > 0 && ` · ${words.pilotIn(placeNames.map((name) => name[lang]).join('、'))}`}
                  {byStandard !== null && (
                    <>
                      {' · '}
                      {words.replacedBy} <a href={link(`/standards/${byStandard}`)}>{byStandard}</a>
                    </>
                  )}
                </>
              ),
            },
            { key: 'since', title: words.since, cell: ({ from }) => printDate(lang, from) },
            { key: 'reason', title: words.reason, cell: ({ reason }) => chinese(reason) },
          ]}
          rows={adoptions}
          rowKey={({ bodyId }) => String(bodyId)}
        />
      )}
    </section>
  )
}
