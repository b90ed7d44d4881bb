import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { AgentLine } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'

export interface AgentsPageProps {
  readonly lang: Lang
  readonly agents: readonly AgentLine[]
  link(path: string): string
}

/** Which agent serves which village; free of charge. */
export function AgentsPage({ lang, agents, link }: AgentsPageProps) {
  const words = wordsOf(lang)
  const townships = [...new Set(agents.map(({ township }) => township?.[lang] ?? words.agents.centre))]
  return (
    <>
      <PageHead title={words.agents.title} kind={words.agents.free} lead={words.agents.lead} />
      <p className="row">
        <a className="btn" href={link('/mandates/new')}>
          {words.agents.give}
        </a>
        <a className="btn second" href={link('/mandates')}>
          {words.agents.follow}
        </a>
      </p>
      {townships.map((township) => (
        <section key={township}>
          <h2>{township}</h2>
          <Table
            lang={lang}
            caption={township}
            captionHidden
            rows={agents.filter((line) => (line.township?.[lang] ?? words.agents.centre) === township)}
            rowKey={({ bodyId, postCode }) => `${bodyId} ${postCode}`}
            columns={[
              {
                key: 'village',
                title: words.agents.village,
                cell: ({ bodyId, village }) => <a href={link(`/bodies/${bodyId}`)}>{village[lang]}</a>,
              },
              {
                key: 'agent',
                title: words.agents.agent,
                cell: ({ agent }) =>
                  agent ? `${agent.name}${agent.as === 'B' ? words.agents.standIn : ''}` : words.body.vacant,
              },
              {
                key: 'telephone',
                title: words.agents.telephone,
                cell: ({ telephone }) => (
                  <a className="nb" href={`tel:${telephone}`}>
                    {telephone}
                  </a>
                ),
              },
              { key: 'hours', title: words.agents.hours, cell: ({ hours }) => hours[lang] },
            ]}
          />
        </section>
      ))}
    </>
  )
}
