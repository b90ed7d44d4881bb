import { must } from '#base/assert.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocksOf } from '../../clocks/index.ts'
import { findBody, staffName } from '../../organisations/index.ts'
import { knownChart, runOf } from '../../processes/index.ts'
import { aboutCase } from './about-case.ts'
import { maySee } from './access.ts'
import { afterDecision } from './after/after-view.ts'
import type { PenaltyCase, PenaltyRef } from './case.ts'
import type { PenaltyView } from './contract.ts'
import { entriesOf } from './entries.ts'
import { judge } from './judge.ts'
import { openProposal } from './measured/proposal.ts'
import { runOwner } from './move-chart.ts'
import { openParty } from './party.ts'
import { CASE_COLUMNS, caseOf, penalties } from './penalty-cases.ts'
import { violationsOf } from './violation.ts'

/** Everything of a penalty case on one screen, for those who handle it; null: none, or not for this actor. */
export async function penaltyView(tx: Tx, actor: Actor, ref: PenaltyRef): Promise<PenaltyView | null> {
  const row = await rowOf(tx, ref)
  if (!row) return null
  const found = caseOf(row)
  if (!maySee(actor, found)) return null
  const run = must(await runOf(tx, runOwner(found)), `run of ${found.number}`)
  const entries = await entriesOf(tx, found)
  const proposal = openProposal(tx, found.id, row.proposal_sealed)
  const clocks = await clocksOf(tx, { bodyId: found.bodyId, kind: 'penalty', ids: [found.id] }, { derivation: true })
  return {
    found,
    body: must(await findBody(tx, found.bodyId), 'body').name,
    violation: (await violationsOf(tx, [found.standardId]))(found.standardId),
    party: openParty(tx, found.id, row.party_sealed),
    investigatorNames: await namesOf(tx, found),
    chart: run.chart,
    steps: await stepsOf(tx, run.chart.hash, run.active),
    ...{ entries, proposal },
    ...(await afterDecision(tx, found, entries, proposal)),
    clocks: clocks.get(found.id) ?? [],
    ...judge(actor, found, aboutCase(entries, proposal)),
  }
}

function rowOf(tx: Tx, { bodyId, id }: PenaltyRef) {
  return penalties(tx)
    .selectFrom('penalties.case')
    .select([...CASE_COLUMNS, 'party_sealed', 'proposal_sealed'])
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirst()
}

async function namesOf(tx: Tx, { investigators }: PenaltyCase): Promise<readonly string[]> {
  const names: string[] = []
  for (const staffId of investigators) names.push((await staffName(tx, staffId)) ?? '')
  return names
}

/** The names the published chart gives the steps at which the case waits; a gateway has none. */
async function stepsOf(tx: Tx, hash: string, active: readonly string[]): Promise<readonly Text[]> {
  const { chart } = await knownChart(tx, hash)
  return chart.nodes
    .filter(({ id, name }) => active.includes(id) && name['zh-Hans'] !== '')
    .map(({ name }) => {
      const said = name['zh-Hans']
      return { 'zh-Hans': said, 'zh-Hant': name['zh-Hant'] ?? said, en: name.en ?? said }
    })
}
