import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'
import { Cite, type GuidePageProps } from './guide.page.tsx'

/** How what is not published is asked for: ways, limits, fees, remedies, each with its article. */
export function GuideRequests({ lang, view }: Pick<GuidePageProps, 'lang' | 'view'>) {
  const words = wordsOf(lang).guide
  const { limits, channels } = view
  return (
    <>
      <section className="sec" aria-labelledby="ask">
        <h2 id="ask">{words.request}</h2>
        <p>
          {words.requestLead} <Cite lang={lang} law="R19" article="29" /> <Cite lang={lang} law="R19" article="31" />
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
          {words.reply(limits.reply)} <Cite lang={lang} law="R19" article="33" />
        </p>
      </section>
      <Charges lang={lang} view={view} />
      <section className="sec" aria-labelledby="remedies">
        <h2 id="remedies">{words.remedies}</h2>
        <ul className="dots">
          <li>
            {words.complain(view.office.name[lang], view.office.telephone)} <Cite lang={lang} law="R19" article="51" />
          </li>
          <li>
            {words.reconsider(limits.reconsideration)} <Cite lang={lang} law="RL" article="20" />
          </li>
          <li>
            {words.sue(limits.court)} <Cite lang={lang} law="LIT" article="46" />
          </li>
        </ul>
      </section>
    </>
  )
}

function Charges({ lang, view: { fees } }: Pick<GuidePageProps, 'lang' | 'view'>) {
  const words = wordsOf(lang).guide
  const rows = [
    ...tiersOf(fees.items).map((tier) => ({ ...tier, by: words.byItems })),
    ...tiersOf(fees.pages).map((tier) => ({ ...tier, by: words.byPages })),
  ]
  return (
    <section className="sec" aria-labelledby="fees">
      <h2 id="fees">{words.fees}</h2>
      <p>
        {words.feesLead} <Cite lang={lang} law="R19" article="42" />
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
