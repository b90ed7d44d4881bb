import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { bodyCheck, codeCheck } from '#base/organisation-code.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import { readFlows, settleCharts } from '../../processes/index.ts'
import { bodyId, officerOf, SINCE, settledStandards } from '../standards/examples.ts'
import { editionOn } from '../standards/queries.ts'
import type { PenaltyRef } from './case.ts'
import type { Party, Proposal } from './contract.ts'
import { saveDecision } from './decision.ts'
import { lead } from './lead.ts'
import { moveChart } from './move-chart.ts'
import { nextDocument } from './next-number.ts'
import { open } from './open.ts'
import { lockCase, penalties } from './penalty-cases.ts'
import { showDue, startPenaltyClocks, stopPenaltyClocks } from './penalty-clocks.ts'
import { saveCase } from './save-case.ts'
import { verify } from './verify.ts'

const SETTLE = { kind: 'machine', name: 'settle' } as const
const id = (n: number) => `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Monday 23 November 2026 is when the example cases are decided. */
export const DECIDED: Moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
export const on = (date: string): Moment => momentOf(instantAt(day(date), '10:00'))

/** Who handles penalties in the market bureau of the examples, each a different person. */
export const MARKET = {
  officer: officerOf('market', 'site_check', id(1)),
  second: officerOf('market', 'site_check', id(2)),
  reviewer: officerOf('market', 'review', id(3)),
  legal: officerOf('market', 'legal', id(4)),
  head: officerOf('market', 'decide', id(5)),
  deliverer: officerOf('market', 'deliver', id(6)),
  publisher: officerOf('market', 'disclosure', id(7)),
  archivist: officerOf('market', 'other', id(8)),
} as const
export const STRANGER = officerOf('eco', 'decide', id(9))

export const CITIZEN: Party = {
  ...{ kind: 'individual', name: '欧阳青禾', code: '999901199003078510', telephone: '0999-5550123' },
  address: '安澜县柳坪镇石桥村7号',
}
export const COMPANY: Party = {
  ...{ kind: 'organization', name: '安澜县江岸食品有限公司', code: null, telephone: '', address: '安澜县第3街9号' },
}

/** Settles bodies, standards, the two charts of penalties, and certificates of the two officers. */
export async function settledPenalties(db: Db): Promise<void> {
  await settledStandards(db)
  const charts = readFlows().filter((chart) => chart.id.endsWith('-penalty'))
  accepted(await inTransaction(db, DECIDED, (tx) => settleCharts(tx, SETTLE, charts, SINCE)))
  accepted(
    await inTransaction(db, DECIDED, async (tx) => {
      const rows = [MARKET.officer, MARKET.second].map(({ staffId }, i) => ({
        ...{ body_id: bodyId('market'), staff_id: staffId, number: `安执${i + 1}` },
        ...{ valid_from: day('2020-01-01'), valid_to: day('2030-12-31') },
      }))
      await penalties(tx).insertInto('penalties.certificate').values(rows).execute()
      return done(null)
    }),
  )
}

/** A case of trading without registration, decided on `DECIDED`: 10,000 yuan, the least of the lightest tier. */
export async function decidedCase(db: Db, more: Partial<Proposal> = {}, party: Party = COMPANY): Promise<PenaltyRef> {
  const { officer, second, head } = MARKET
  const begun = {
    ...{ bodyId: bodyId('market'), standardId: 'ln-market-68', placeBodyId: null, party },
    source: 'inspection',
    ...{ on: '2026-11-02', actFrom: '2026-10-01', actTo: '2026-11-02', note: '检查发现无照经营。' },
  } as const
  const run = <T>(verb: (tx: Tx) => Promise<T>, date: string) =>
    inTransaction(db, on(date), async (tx) => done(await verb(tx)))
  const ref = accepted(accepted(await run((tx) => lead(tx, officer, begun), '2026-11-02')))
  const file = { outcome: 'file', note: '属实。', rightBody: null } as const
  accepted(accepted(await run((tx) => verify(tx, officer, ref, file), '2026-11-03')))
  const investigators = [officer.staffId, second.staffId]
  accepted(accepted(await run((tx) => open(tx, head, ref, { investigators }), '2026-11-03')))
  accepted(await inTransaction(db, DECIDED, async (tx) => done(await decide(tx, ref, more))))
  return { bodyId: ref.bodyId, id: ref.id }
}

/** What is sealed and asked between filing and decision has its own tests: the chart is walked, the decision written. */
async function decide(tx: Tx, ref: PenaltyRef, more: Partial<Proposal>): Promise<void> {
  const found = must(await lockCase(tx, ref), 'case')
  const turned = accepted(
    await moveChart(
      tx,
      found,
      ...([{ pass: 'investigation' }, { pass: 'standard' }, { pass: 'proposal' }] as const),
      ...([{ pass: 'case-review', facts: { review: 'pass' } }, { pass: 'notice' }] as const),
      ...([{ message: 'rights-waived', facts: { legal_due: false, complex: false } }] as const),
      { pass: 'decision', facts: { outcome: 'penalty' } },
    ),
  )
  const document = await nextDocument(tx, found.bodyId, 'decision')
  await saveDecision(tx, found, MARKET.head.staffId, document, { ...(await proposalOf(tx)), ...more })
  await stopPenaltyClocks(tx, MARKET.head, found, 'decision_made', ['PENALTY.DECISION'])
  await startPenaltyClocks(tx, MARKET.head, found, [
    { rule: 'PENALTY.SERVE', events: [{ type: 'decision_made', date: tx.today }] },
  ])
  await saveCase(tx, found, { state: turned.state === 'none' ? 'closed' : turned.state, decided_on: tx.today })
  await showDue(tx, found)
}

async function proposalOf(tx: Tx): Promise<Proposal> {
  const { standardId, number, hash } = must(await editionOn(tx, 'ln-market-68', tx.today), 'edition')
  const range = (min: string, max: string) => ({ min, max, minInclusive: true, maxInclusive: true })
  return {
    ...{
      outcome: 'penalty',
      noPenaltyGround: null,
      fine: '10000',
      confiscated: '0',
      also: [],
      lighter: [],
      heavier: [],
    },
    facts: { refused_correction: true, serious: false, turnover: '5000', harm: false },
    ...{ ground: null, reasons: '经营额小，首次。', correctBy: null, standard: { standardId, number, hash } },
    ...{ cell: 'turnover < 100000', tier: 't1', tierRange: range('10000', '37000') },
    ...{ statutoryRange: range('10000', '100000'), deviation: 'within_tier' },
    ...{ hearingRight: false, reviewDue: false, discussionDue: false },
  }
}

/** The case as it stands. */
export async function standing(db: Db, { bodyId: body, id: caseId }: PenaltyRef) {
  return penalties(reading(db, DECIDED))
    .selectFrom('penalties.case')
    .selectAll()
    .where('body_id', '=', body)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}

/** A credit code that checks out and belongs to nobody: division 999901 does not exist. */
export function codeOf(n: number): string {
  const own = `MA${String(n).padStart(6, '0')}`
  const first = `91999901${own}${bodyCheck(own)}`
  return first + codeCheck(first)
}
