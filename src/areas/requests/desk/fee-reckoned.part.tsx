import type { Lang } from '#base/text.ts'
import type { Fee } from '#law/requests/fees.ts'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { VerbInput } from '../shapes.ts'
import { deskWordsOf } from './words/index.ts'

/** What was reckoned, and for what; the notice goes out only for what was shown. */
export interface Reckoned {
  readonly input: VerbInput<'ask-fee'>
  readonly fee: Fee
}

/** The field by which the form says which reckoning was seen. */
export function seenOf({ by, count }: VerbInput<'ask-fee'>): string {
  return `${by} ${count}`
}

/** The fee by tiers: each rate only for what lies in its tier, and the sum (国办函〔2020〕109号). */
export function FeeReckoned({ lang, reckoned }: { readonly lang: Lang; readonly reckoned: Reckoned | null }) {
  const words = deskWordsOf(lang).verb
  if (reckoned === null) return <p className="intro">{words.reckonLead}</p>
  const { input, fee } = reckoned
  return (
    <section aria-labelledby="reckoned">
      <h2 id="reckoned">{words.reckoned}</h2>
      <Table
        lang={lang}
        caption={words.reckoned}
        captionHidden
        rows={fee.lines}
        rowKey={({ first }) => String(first)}
        columns={[
          { key: 'range', title: words.tiers.range, cell: ({ first, last }) => words.range(first, last) },
          { key: 'count', title: words.tiers.count, numeric: true, cell: ({ count }) => printCount(count) },
          { key: 'each', title: words.tiers.each, numeric: true, cell: ({ yuan }) => printCount(yuan) },
          { key: 'sum', title: words.tiers.sum, numeric: true, cell: ({ count, yuan }) => printCount(count * yuan) },
        ]}
      />
      <p>{fee.yuan === 0 ? words.noFee : <b>{words.total(printCount(fee.yuan))}</b>}</p>
      {fee.yuan > 0 && <input type="hidden" name="seen" value={seenOf(input)} />}
    </section>
  )
}
