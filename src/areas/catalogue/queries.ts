import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Element } from '#law/catalogue/content-check.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowDisclosures, readsInside } from './access.ts'
import type {
  DisclosureFilter,
  DisclosureLine,
  DisclosureRef,
  DisclosureView,
  ObligationLine,
  VersionView,
} from './contract.ts'
import { type NarrowedTo, narrowedEntries } from './narrowed-entries.ts'
import { catalogue, type DisclosureRow, type ObligationRow, type VersionRow } from './open.ts'

/** Entries of one page of a list. */
export interface DisclosurePage {
  readonly total: number
  readonly lines: readonly DisclosureLine[]
}

/** What the public finds under a filter, newest first. Limit and offset in rows. */
export async function listDisclosures(
  tx: Tx,
  actor: Actor,
  filter: DisclosureFilter,
  narrowedTo: NarrowedTo,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<DisclosurePage> {
  const narrowed = narrowedEntries(tx, actor, filter, narrowedTo)
  const { total } = await narrowed.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const rows = await narrowed
    .select(['catalogue.disclosure.body_id', 'catalogue.disclosure.id', 'serial', 'standard_id', 'state'])
    .select(['v.title', 'v.attribute', 'v.published_on', 'v.expires_on'])
    .orderBy('v.published_on', 'desc')
    .orderBy('serial', 'desc')
    .orderBy('catalogue.disclosure.body_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return {
    total: Number(total),
    lines: rows.map((row) => ({
      ...{ bodyId: row.body_id, id: row.id, serial: row.serial, standardId: row.standard_id, state: row.state },
      ...{ title: row.title, attribute: row.attribute, publishedOn: row.published_on, expiresOn: row.expires_on },
    })),
  }
}

/** An entry by body and serial as an actor may see it; null: none, or not for this actor. */
export async function findDisclosure(
  tx: Tx,
  actor: Actor,
  bodyId: number,
  serial: string,
): Promise<DisclosureView | null> {
  const row = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('serial', '=', serial)
    .where(narrowDisclosures(tx, actor))
    .executeTakeFirst()
  if (!row) return null
  const inside = readsInside(actor, bodyId)
  const versions = await catalogue(tx)
    .selectFrom('catalogue.version')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', row.id)
    .$if(!inside, (q) => q.where('step', '=', 'published'))
    .orderBy('number', 'desc')
    .execute()
  return viewOf(row, versions, inside)
}

/** The versions that wait for a step in a body, oldest first, with their serials. */
export async function openVersions(
  tx: Tx,
  bodies: readonly number[],
): Promise<readonly (VersionView & DisclosureRef & { readonly serial: string; readonly standardId: string })[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.version as v')
    .innerJoin('catalogue.disclosure as d', (join) =>
      join.onRef('d.body_id', '=', 'v.body_id').onRef('d.id', '=', 'v.disclosure_id'),
    )
    .selectAll('v')
    .select(['d.serial', 'd.standard_id'])
    .where('v.body_id', '=', sql<number>`any(${bodies})`)
    .where('v.step', '<>', 'published')
    .orderBy('v.drafted_at')
    .execute()
  return rows.map((row) => ({
    ...versionOf(row, true, true),
    ...{ bodyId: row.body_id, id: row.disclosure_id, serial: row.serial, standardId: row.standard_id },
  }))
}

/** Obligations of bodies (of all where null), what falls due first on top; those of a standard or an entry where asked. */
export async function obligationsOfBodies(
  tx: Tx,
  asked: {
    readonly bodies?: readonly number[]
    readonly standards?: readonly string[]
    readonly disclosureId?: string
    readonly openOnly?: boolean
  },
): Promise<readonly ObligationLine[]> {
  const { bodies, standards, disclosureId, openOnly } = asked
  const rows = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .selectAll()
    .where(withinSubsite(tx, 'body_id'))
    .$if(bodies !== undefined, (q) => q.where('body_id', '=', sql<number>`any(${bodies})`))
    .$if(standards !== undefined, (q) => q.where('standard_id', '=', sql<string>`any(${standards})`))
    .$if(disclosureId !== undefined, (q) => q.where('disclosure_id', '=', disclosureId ?? ''))
    .$if(openOnly === true, (q) => q.where((eb) => eb.or([eb('published_on', 'is', null), eb('missing', '>', 0)])))
    .orderBy('due_on')
    .orderBy('body_id')
    .orderBy('standard_id')
    .orderBy('occasion')
    .execute()
  return rows.map(obligationLine)
}

/** The serials of entries that the public can open: id → serial. */
export async function serialsOfEntries(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .select(['id', 'serial'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('state', '<>', 'drafted')
    .execute()
  return new Map(rows.map(({ id, serial }) => [id, serial]))
}

function viewOf(row: DisclosureRow, versions: readonly VersionRow[], inside: boolean): DisclosureView {
  const inForce = versions.find(({ number }) => number === row.in_force)
  const isOpen = row.state !== 'withdrawn' && inForce?.attribute === 'proactive'
  return {
    ...{ bodyId: row.body_id, id: row.id, serial: row.serial, standardId: row.standard_id, state: row.state },
    ...{ obligationId: row.obligation_id, inForce: row.in_force, brought: row.brought },
    ...{ endedOn: row.ended_on, endedBecause: row.ended_because },
    versions: versions.map((version) => versionOf(version, inside, isOpen)),
  }
}

/** Who signed and what was said inside is for the inside; what a version says for everybody, as long as the entry is open. */
function versionOf(row: VersionRow, inside: boolean, isOpen: boolean): VersionView {
  const only = <T>(value: T): T | null => (inside ? value : null)
  const isShown = inside || (isOpen && row.attribute === 'proactive')
  return {
    ...{ number: row.number, revision: row.revision, step: row.step, title: row.title, attribute: row.attribute },
    ...{ ground: row.ground as Ground | null, reason: row.reason, note: row.note }, // a check constraint holds the words
    elements: isShown ? (row.elements as readonly Element[]) : null, // written by version-row
    ...{
      formedOn: row.formed_on,
      expiresOn: row.expires_on,
      draftedBy: only(row.drafted_by),
      draftedAt: row.drafted_at,
    },
    findings: only(row.findings as VersionView['findings']), // written by check
    ...{ acceptedBecause: only(row.accepted_because), checkedAt: row.checked_at, clearedBy: only(row.cleared_by) },
    ...{ clearedAt: row.cleared_at, opinion: only(row.opinion), approvedBy: only(row.approved_by) },
    ...{ approvedAt: row.approved_at, publishedOn: row.published_on, sentBackBecause: only(row.sent_back_because) },
  }
}

/** An obligation as its row tells it. */
export function obligationLine(row: ObligationRow): ObligationLine {
  return {
    ...{ bodyId: row.body_id, id: row.id, standardId: row.standard_id, occasion: row.occasion, rule: row.rule },
    ...{ beginsOn: row.begins_on, dueOn: row.due_on, publishedOn: row.published_on, missing: row.missing },
    disclosureId: row.disclosure_id,
    startEvent: row.start_event as ObligationLine['startEvent'] & { readonly date: Day }, // written by obligations.ts
  }
}
