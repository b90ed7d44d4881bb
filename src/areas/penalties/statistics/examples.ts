import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import { type Day, day } from '#base/days.ts'
import { done } from '#base/outcome.ts'
import { amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { decideStandard } from '#law/penalties/standards/decide-standard.ts'
import { cellOf } from '#law/penalties/statistics/cell-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PartyKind, Procedure } from '../cases/case.ts'
import type { DecisionResult, Deviation, RangeText } from '../cases/contract.ts'
import { penalties } from '../cases/penalty-cases.ts'
import type { PublishedRecord } from '../cases/published/published-record.ts'
import { factsOf } from '../standards/api-answer.ts'
import { bodyId } from '../standards/examples.ts'
import { shownEdition } from '../standards/standard-view.ts'
import type { PenaltiesTables } from '../tables.ts'
import { countFigures } from './count-figures.ts'

/** What a test says of a decided case; the rest is as usual. */
export interface Past {
  readonly body?: string
  readonly standardId?: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly fine?: string | null
  readonly decidedOn?: string
  readonly partyKind?: PartyKind
  readonly partyName?: string
  readonly procedure?: Procedure
  readonly deviation?: Deviation
  readonly outcome?: 'penalty' | 'no_penalty'
  readonly ground?: string
  readonly result?: DecisionResult
  readonly resultReason?: 'facts' | 'law' | 'procedure' | 'improper'
  readonly investigators?: readonly string[]
  readonly published?: 'shown' | 'withdrawn' | 'ended' | 'not'
  readonly publishedOn?: string
  readonly shownUntil?: string
  readonly domain?: string
  /** A collective discussion is on file. */
  readonly discussed?: boolean
  readonly filedOn?: string
}

let last = 0

/**
 * A decided case as rows. Stands in for the verbs `lead` to `publish`: it writes what they leave behind, and only that.
 * Answers with the number of the document.
 */
export async function pastDecision(tx: Tx, past: Past = {}) {
  last += 1
  const ids = { body_id: bodyId(past.body ?? 'market'), case_id: randomUUID() }
  const standardId = past.standardId ?? 'food-124'
  const decidedOn = day(past.decidedOn ?? '2026-06-01')
  const document = `${String(ids.body_id).padStart(4, '0')}罚〔${decidedOn.slice(0, 4)}〕${last}号`
  const measured = await measure(tx, standardId, past.facts ?? { goods_value: '8000', serious: false })
  const fine = past.fine === undefined ? measured.least : past.fine
  const deviation = past.deviation ?? 'within_tier'
  const party = { kind: past.partyKind ?? 'organization', name: past.partyName ?? '安澜县清河食品厂' } as const
  await writeCase(tx, ids, { document, standardId, decidedOn, party, procedure: past.procedure ?? 'ordinary', past })
  await penalties(tx)
    .insertInto('penalties.decision')
    .values({
      ...{ ...ids, document, outcome: past.outcome ?? 'penalty', procedure: past.procedure ?? 'ordinary' },
      ...{ party_kind: party.kind, decided_on: decidedOn, decided_by: randomUUID() },
      ...{ investigators: JSON.stringify(past.investigators ?? []), standard_id: standardId },
      ...{ edition: measured.standard.number, hash: measured.standard.hash, facts: JSON.stringify(measured.facts) },
      ...{ cell: measured.cell, tier: measured.tier, fine, deviation, reasons_sealed: 'sealed' },
      ...{ tier_range: json(measured.tierRange), statutory_range: json(measured.statutoryRange) },
      ...{ result: past.result ?? 'in_force', ground: past.ground ?? null },
      ...(past.result ? { result_on: day('2026-09-01'), result_reason: past.resultReason ?? null } : {}),
    })
    .execute()
  const { published = 'shown' } = past
  if (published !== 'not') {
    const { least: _, cell: __, ...record } = measured
    await publish(tx, { ...ids, document, standard_id: standardId, state: published }, past, {
      ...{ ...record, party, deviation, fine, decidedOn, act: '经营标签不符合规定的食品。' },
      ...{ confiscated: '0', also: [], reasons: '初次违法，及时改正，取本阶次下限。' },
    })
  }
  return done({ document, ...ids })
}

/** Marks what the listener would mark, had verbs decided these, and counts. */
export async function counted(tx: Tx) {
  await penalties(tx)
    .insertInto('penalties.count_due')
    .columns(['body_id', 'standard_id'])
    .expression(penalties(tx).selectFrom('penalties.decision').select(['body_id', 'standard_id']).distinct())
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return countFigures(tx)
}

/** Many decisions, alike but for what is said of each. */
export async function pastDecisions(tx: Tx, all: readonly Past[]) {
  for (const past of all) await pastDecision(tx, past)
  return done({ count: all.length })
}

async function measure(tx: Tx, standardId: string, given: Readonly<Record<string, unknown>>) {
  const edition = await shownEdition(tx, standardId)
  if (!edition) throw new Error(`no standard ${standardId}`)
  const facts = factsOf(edition.standard, given)
  const decision = decideStandard(edition.compiled, facts)
  const tiered = decision.outcome === 'tier' ? decision : null
  return {
    standard: { standardId, number: edition.number, hash: edition.hash },
    facts: JSON.parse(JSON.stringify(facts)) as PublishedRecord['facts'], // as the column keeps it
    cell: cellOf(edition.compiled, facts)?.signature ?? null,
    tier: tiered?.tier.id ?? null,
    tierRange: textOf(tiered?.fine ?? null),
    statutoryRange: textOf(tiered?.statutory ?? null),
    least: tiered?.fine?.min.toFixed(2) ?? null,
  }
}

interface CaseParts {
  readonly document: string
  readonly standardId: string
  readonly decidedOn: Day
  readonly party: { readonly kind: PartyKind; readonly name: string }
  readonly procedure: Procedure
  readonly past: Past
}

async function writeCase(tx: Tx, ids: { body_id: number; case_id: string }, parts: CaseParts): Promise<void> {
  const { document, standardId, decidedOn, party, procedure } = parts
  await penalties(tx)
    .insertInto('penalties.case')
    .values({
      ...{ body_id: ids.body_id, id: ids.case_id, number: `P${document}`, procedure, state: 'performing' },
      ...{ standard_id: standardId, lead_source: 'inspection', led_on: decidedOn, party_kind: party.kind },
      ...{ party_sealed: 'sealed', party_masked: party.kind === 'organization' ? party.name : '张**' },
      ...{ decided_on: decidedOn, chart_hash: '0'.repeat(64), created_at: tx.at },
      filed_on: parts.past.filedOn === undefined ? null : day(parts.past.filedOn),
    })
    .execute()
  if (!parts.past.discussed) return
  await penalties(tx)
    .insertInto('penalties.entry')
    .values({ body_id: ids.body_id, case_id: ids.case_id, no: 1, kind: 'discuss', on_day: decidedOn, at: tx.at })
    .execute()
}

async function publish(
  tx: Tx,
  row: Pick<
    Selectable<PenaltiesTables['penalties.publication']>,
    'body_id' | 'case_id' | 'document' | 'standard_id' | 'state'
  >,
  past: Past,
  record: PublishedRecord,
): Promise<void> {
  const { state } = row
  const withdrawn = state === 'withdrawn' ? { withdrawn_on: day('2026-09-03'), reason: '复议撤销，依法撤回公开。' } : {}
  await penalties(tx)
    .insertInto('penalties.publication')
    .values({
      ...{ ...row, domain: past.domain ?? 'market_regulation', ...withdrawn },
      content: state === 'shown' ? JSON.stringify(record) : null,
      published_on: day(past.publishedOn ?? '2026-06-05'),
      shown_until: day(past.shownUntil ?? '2029-06-05'),
    })
    .execute()
}

function textOf(range: FineRange | null): RangeText | null {
  return range && { ...range, min: range.min.toFixed(), max: amount(range.max).toFixed() }
}

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}
