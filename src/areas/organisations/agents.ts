import type { Tx } from '#platform/db/tx.ts'
import type { AgentLine } from './mandate-contract.ts'
import { postLines } from './posts.ts'
import { findBody, organisations } from './queries.ts'

/** Every agent's post of the county with who acts for it today: villages by township, then the county's own. */
export async function agentLines(tx: Tx): Promise<readonly AgentLine[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.post as p')
    .innerJoin('organisations.body as b', 'b.id', 'p.body_id')
    .select('p.body_id')
    .distinct()
    .select(['b.parent_id', 'b.level'])
    .where('p.role', '=', 'agent')
    .orderBy('b.level', 'desc')
    .orderBy('b.parent_id')
    .orderBy('p.body_id')
    .execute()
  const lines: AgentLine[] = []
  for (const row of rows)
    lines.push(...(await linesOf(tx, row.body_id, row.level === 'village' ? row.parent_id : null)))
  return lines
}

async function linesOf(tx: Tx, bodyId: number, townshipId: number | null): Promise<AgentLine[]> {
  const body = await findBody(tx, bodyId)
  const township = townshipId === null ? null : await findBody(tx, townshipId)
  const posts = (await postLines(tx, bodyId, tx.today)).filter(({ role }) => role === 'agent')
  return posts.flatMap(({ code, acting }) =>
    body
      ? [
          {
            ...{ bodyId, village: body.shortName, township: township?.shortName ?? null, postCode: code },
            agent: acting && { name: acting.name, as: acting.as },
            ...{ telephone: body.telephone, hours: body.hours },
          },
        ]
      : [],
  )
}
