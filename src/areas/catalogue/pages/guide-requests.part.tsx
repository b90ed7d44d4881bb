import { LawChip, LawChips } from '#ui/law-chip.tsx'
import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'
import type { GuidePageProps } from './guide.page.tsx'

/** How what is not published is asked for: ways, limits, fees, remedies, each with its article. */
export function GuideRequests({ lang, view }: Pick<GuidePageProps, 'lang' | 'view'>) {
  const words = wordsOf(lang).guide
  const { limits, channels, cited } = view
  return (
    <>
      <section className="sec" aria-labelledby="ask">
        <h2 id="ask">{words.request}</h2>
        <p>
          {words.requestLead} <LawChips laws={[cited.request, cited.receipt]} />
        </p>
        <Table
          lang={lang}
          caption={words.ways}
          rows={channels}
          rowKey={({ channel }) => channel}
          columns={[
            { key: 'way', title: words.way, cell: ({ channel }) => words.channel[channel] },
            { key: 'day', title: words.receipt, cell: ({ receipt }) => words.basis[receipt.basis] },
          ]}
        />
        <p>{words.onlyThese}</p>
        <p>
          {words.reply(limits.reply)} <LawChip {...cited.reply} />
        </p>
      </section>
      <Charges lang={lang} view={view} />
      <section className="sec" aria-labelledby="remedies">
        <h2 id="remedies">{words.remedies}</h2>
        <ul className="dots">
          <li>
            {words.complain(view.office.name[lang], view.office.telephone)} <LawChip {...cited.complaint} />
          </li>
          <li>
            {words.reconsider(limits.reconsideration)} <LawChip {...cited.reconsideration} />
          </li>
          <li>
            {words.sue(limits.court)} <LawChip {...cited.court} />
          </li>
        </ul>
      </section>
    </>
  )
}

function Charges({ lang, view: { fees, cited } }: Pick<GuidePageProps, 'lang' | 'view'>) {
  const words = wordsOf(lang).guide
  const rows = [
    ...tiersOf(fees.items).map((tier) => ({ ...tier, by: words.byItems })),
    ...tiersOf(fees.pages).map((tier) => ({ ...tier, by: words.byPages })),
  ]
  return (
    <section className="sec" aria-labelledby="fees">
      <h2 id="fees">{words.fees}</h2>
      <p>
        {words.feesLead} <LawChip {...cited.fee} />
      </p>
      <Table
        lang={lang}
        caption={words.tiers}
        rows={rows}
        rowKey={({ by, first }) => `${by} ${first}`}
        columns={[
          { key: 'by', title: words.reckoned, cell: ({ by }) => by },
          { key: 'tier', title: words.tier, cell: ({ first, last }) => words.fromTo(first, last) },
          { key: 'yuan', title: words.each, numeric: true, cell: ({ yuan }) => words.yuan(yuan) },
        ]}
      />
      <p>{words.further(fees.everyFurther.items, fees.everyFurther.more)}</p>
      {fees.confidence !== 'seen' && <p className="hint">{words.unconfirmed}</p>}
    </section>
  )
}

/** Tiers with where each begins. */
function tiersOf(tiers: readonly { readonly through: number | null; readonly yuan: number }[]) {
  return tiers.map(({ through, yuan }, i) => ({ first: (tiers[i - 1]?.through ?? 0) + 1, last: through, yuan }))
}
