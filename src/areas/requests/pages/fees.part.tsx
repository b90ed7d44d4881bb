import type { Lang } from '#base/text.ts'
import { type Fee, type Fees, feeByItems, feeByPages, type Tier } from '#law/requests/fees.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { pageWordsOf } from './words/index.ts'

const ITEMS = [5, 25, 45]
const PAGES = [20, 80, 250]

interface FeeTablesProps {
  readonly lang: Lang
  readonly fees: Fees
  readonly basis: readonly Cited[]
}

/** The processing fee by its tiers, with sums reckoned by the same function as the fee notice. */
export function FeeTables({ lang, fees, basis }: FeeTablesProps) {
  const words = pageWordsOf(lang).home
  const { items, more } = fees.everyFurther
  return (
    <section aria-labelledby="fees">
      <h2 id="fees">{words.fees}</h2>
      <p className="intro">
        {words.feesLead}
        <LawChips laws={basis} />
      </p>
      <div className="cols even">
        <div>
          <TierTable lang={lang} caption={words.byItems} of="items" tiers={fees.items} />
          <p className="small">{words.further(items, more)}</p>
        </div>
        <TierTable lang={lang} caption={words.byPages} of="pages" tiers={fees.pages} />
      </div>
      <h3>{words.examples}</h3>
      <ul className="dots">
        {ITEMS.map((count) => (
          <li key={`items ${count}`}>{exampleOf(lang, 'items', count, feeByItems(fees, 0, count))}</li>
        ))}
        {PAGES.map((count) => (
          <li key={`pages ${count}`}>{exampleOf(lang, 'pages', count, feeByPages(fees, count))}</li>
        ))}
      </ul>
      <p className="small quiet">{words.feesNote}</p>
    </section>
  )
}

/** How a fee comes about: `20×100 + 15×200`. */
export function reckoningOf({ lines }: Pick<Fee, 'lines'>): string {
  return lines
    .filter(({ yuan }) => yuan > 0)
    .map(({ count, yuan }) => `${count}×${yuan}`)
    .join(' + ')
}

interface TierTableProps {
  readonly lang: Lang
  readonly caption: string
  readonly of: 'items' | 'pages'
  readonly tiers: readonly Tier[]
}

function TierTable({ lang, caption, of, tiers }: TierTableProps) {
  const words = pageWordsOf(lang).home
  const rows = tiers.map((tier, i) => ({ ...tier, first: (tiers[i - 1]?.through ?? 0) + 1 }))
  const price = of === 'items' ? words.perItem : words.perPage
  return (
    <Table
      lang={lang}
      caption={caption}
      rows={rows}
      rowKey={({ first }) => String(first)}
      columns={[
        { key: 'tier', title: words.tier, cell: ({ first, through }) => words[of](first, through) },
        {
          key: 'price',
          title: words.price,
          numeric: true,
          cell: ({ yuan }) => (yuan === 0 ? words.free : price(yuan)),
        },
      ]}
    />
  )
}

function exampleOf(lang: Lang, of: 'items' | 'pages', count: number, fee: Fee): string {
  const words = pageWordsOf(lang).home
  if (fee.yuan === 0) return words.exampleFree(count, of)
  const say = of === 'items' ? words.exampleItems : words.examplePages
  return say(count, printCount(fee.yuan), reckoningOf(fee))
}
