import type { Lang } from '#base/text.ts'
import { CHANNELS, receiptOf } from '#law/requests/receipt.ts'
import { Facts } from '#ui/facts.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { BodyLine } from '../../organisations/index.ts'
import { FeeTables } from './fees.part.tsx'
import type { HomeView } from './home-view.ts'
import { pageWordsOf } from './words/index.ts'

export interface HomeProps {
  readonly lang: Lang
  readonly view: HomeView
  readonly bodies: readonly BodyLine[]
  link(path: string): string
}

/** What a request is, whom to ask, how long it takes, what it costs, what helps against the reply. */
export function HomePage({ lang, view, bodies, link }: HomeProps) {
  const words = pageWordsOf(lang).home
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p className="row">
        <a className="btn" href={link('/requests/new')}>
          {words.ask}
        </a>
        <a className="btn second" href={link('/requests/follow')}>
          {words.follow}
        </a>
        <a className="btn second" href={link('/requests/log')}>
          {words.log}
        </a>
        <a className="tap" href={link('/catalogue')}>
          {words.open}
        </a>
      </p>
      <Facts
        facts={[
          { name: words.days, value: words.daysValue(view.replyDays), small: words.daysSmall(view.moreDays) },
          { name: words.correct, value: words.correctValue(view.correctionDays), small: words.correctSmall },
          { name: words.fee, value: words.feeValue, small: words.feeSmall },
        ]}
      />
      <section className="sec" aria-labelledby="what">
        <h2 id="what">{words.what}</h2>
        <ul className="dots body">
          {words.whatList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <LawChips laws={view.what} />
        </p>
      </section>
      <section aria-labelledby="channels">
        <h2 id="channels">{words.channels}</h2>
        <Table
          lang={lang}
          caption={words.channels}
          captionHidden
          rows={CHANNELS}
          rowKey={(channel) => channel}
          columns={[
            { key: 'channel', title: words.channel, cell: (channel) => words.channelNames[channel] },
            { key: 'receipt', title: words.receipt, cell: (channel) => words.receiptOf[receiptOf(channel).basis] },
          ]}
        />
        <p>
          {words.channelsNote}
          <LawChips laws={[view.receipt]} />
        </p>
      </section>
      <FeeTables lang={lang} fees={view.fees} basis={view.feeBasis} />
      <section aria-labelledby="remedies">
        <h2 id="remedies">{words.remedies}</h2>
        <ul className="dots body">
          {words.remedyList.map((line, i) => (
            <li key={line}>
              {line}
              <LawChips laws={view.remedies.slice(i, i + 1)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="bodies">
        <h2 id="bodies">{words.bodies}</h2>
        <p className="intro">{words.bodiesLead}</p>
        <ul className="cols3">
          {bodies.map(({ id, shortName }) => (
            <li key={id}>
              <a href={link(`/requests/new?body=${id}`)}>{words.askBody(shortName[lang])}</a>
            </li>
          ))}
        </ul>
      </section>
      <p className="quiet">{words.personal}</p>
      <p className="quiet">{words.print}</p>
      <LawList lang={lang} laws={view.laws} />
    </>
  )
}
