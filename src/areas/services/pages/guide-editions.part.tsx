import { printDate } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import type { GuideProps, GuideView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** Every edition there was, with the digest by which anyone can tell them apart. */
export function GuideEditions({ lang, view, link }: GuideProps) {
  const words = wordsOf(lang).guide
  const columns: readonly Column<GuideView['editions'][number]>[] = [
    {
      key: 'number',
      title: words.editions,
      cell: (one) => <a href={link(`/items/${one.itemId}?edition=${one.number}`)}>{words.edition(one.number)}</a>,
    },
    {
      key: 'days',
      title: words.inForceDays,
      cell: (one) =>
        one.inForceTo === null
          ? words.inForce(printDate(lang, one.inForceFrom))
          : words.inForceUntil(printDate(lang, one.inForceFrom), printDate(lang, one.inForceTo)),
    },
    { key: 'state', title: words.state, cell: (one) => words.states[one.state] },
    { key: 'hash', title: words.hash, cell: (one) => <code>{one.hash.slice(0, 16)}</code> },
  ]
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{words.editions}</h2>
      <p className="intro">{words.editionsLead}</p>
      <Table
        lang={lang}
        caption={words.editions}
        captionHidden
        columns={columns}
        rows={view.editions}
        rowKey={(one) => String(one.number)}
      />
      <p className="small quiet">
        {words.code} {view.edition.item.code}
        {view.taskCode !== null && ` · ${words.taskCode} ${view.taskCode}`}
      </p>
    </section>
  )
}
