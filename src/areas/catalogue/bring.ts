import { dueIf } from '#areas/clocks/index.ts'
import { must } from '#base/assert.ts'
import { type Day, instantAt } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { missingOf } from '#law/catalogue/content-check.ts'
import { serialOf } from '#law/catalogue/index-number.ts'
import { dayAfter, endedPeriods } from '#law/catalogue/periods.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { startOfClock } from '#law/catalogue/start-of-clock.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotSettle } from './access.ts'
import type { Content } from './contract.ts'
import { fact } from './facts.ts'
import { catalogue } from './open.ts'
import { standardOf } from './the-catalogue.ts'
import { versionRow } from './version-row.ts'
import { whyNotContent } from './why-not-content.ts'

/** Something an earlier catalogue published. `occasion`: `standing`, a period, or null for what happens again and again. */
export interface Brought extends Content {
  readonly bodyId: number
  readonly standardId: string
  readonly occasion: string | null
  readonly publishedOn: Day
}

/** Rows in one statement; a statement holds at most 65,535 values. */
const AT_ONCE = 1000

/**
 * Brings in what was published before this house kept the catalogue: obligations that were met, entries with one version,
 * one fact each. No clock ever ran for them here; their last day is reckoned as if one had. Who drafted, reviewed and
 * approved them is not known, and the entry says so. All or nothing.
 */
export async function bring(tx: Tx, by: Actor, entries: readonly Brought[]): Promise<Outcome<{ brought: number }>> {
  const no = whyNotSettle(by)
  if (no) return refuse(no)
  const serials = await serialsOf(tx)
  const rows = []
  for (const entry of entries) {
    const standard = standardOf(entry.standardId)
    if (!standard) return refuse({ code: 'catalogue.no-such-standard', kind: 'missing' })
    const wrong = whyNotContent(entry, standard, tx.today)
    if (wrong) return refuse(wrong)
    rows.push(rowsOf(tx, by, entry, standard, serials.next(entry.bodyId, entry.publishedOn)))
  }
  for (let i = 0; i < rows.length; i += AT_ONCE) await insert(tx, rows.slice(i, i + AT_ONCE))
  await serials.keep()
  for (const { disclosure, version, obligation } of rows) {
    const told = { standard: obligation.standard_id, attribute: version.attribute, published: version.published_on }
    await record(tx, by, fact('disclosure.brought', { bodyId: disclosure.body_id, id: disclosure.id }, told))
  }
  return done({ brought: rows.length })
}

type Rows = ReturnType<typeof rowsOf>

function rowsOf(tx: Tx, by: Actor, entry: Brought, standard: CatalogueStandard, serial: string) {
  const { bodyId, standardId, publishedOn } = entry
  const ref = { bodyId, id: newId(tx) }
  const obligationId = newId(tx)
  const begins = beginningOf(entry, standard, tx.today)
  const year = entry.occasion === null || entry.occasion === 'standing' ? undefined : Number(entry.occasion.slice(0, 4))
  const start = must(startOfClock(standard.limits[0], begins, year), `deadline of ${standardId}`)
  const at = { ...tx, at: instantAt(publishedOn, '09:00') }
  return {
    obligation: {
      ...{ body_id: bodyId, id: obligationId, standard_id: standardId, occasion: entry.occasion ?? serial },
      ...{ rule: start.rule, start_event: JSON.stringify(start.event), begins_on: begins, published_on: publishedOn },
      due_on: dueIf(start.rule, [start.event], publishedOn),
      missing: entry.attribute === 'proactive' ? missingOf(entry.elements, standard.elements).length : 0,
      disclosure_id: ref.id,
    },
    disclosure: {
      ...{ body_id: bodyId, id: ref.id, serial, standard_id: standardId, obligation_id: obligationId },
      ...{
        state: 'published' as const,
        in_force: 1,
        brought: true,
        began_at: at.at,
        ended_on: null,
        ended_because: null,
      },
    },
    version: {
      ...versionRow(at, by, ref, 1, entry, standard, ''),
      ...{ step: 'published' as const, published_on: publishedOn },
    },
  }
}

/** Where its clock would have begun: the day after the period, or the day the information came about. */
function beginningOf({ occasion, formedOn }: Brought, standard: CatalogueStandard, today: Day): Day {
  const period = endedPeriods(standard.occasion, formedOn, today).find(({ name }) => name === occasion)
  return period ? dayAfter(period) : formedOn
}

async function insert(tx: Tx, rows: readonly Rows[]): Promise<void> {
  const q = catalogue(tx)
  await q
    .insertInto('catalogue.obligation')
    .values(rows.map(({ obligation }) => obligation))
    .execute()
  await q
    .insertInto('catalogue.disclosure')
    .values(rows.map(({ disclosure }) => disclosure))
    .execute()
  await q
    .insertInto('catalogue.version')
    .values(rows.map(({ version }) => version))
    .execute()
}

/** Serials of many entries, counted here and kept at the end. */
async function serialsOf(tx: Tx) {
  const rows = await catalogue(tx).selectFrom('catalogue.serial').selectAll().forUpdate().execute()
  const last = new Map(rows.map((row) => [`${row.body_id} ${row.month}`, row.last]))
  return {
    next(bodyId: number, on: Day): string {
      const month = on.slice(0, 7).replace('-', '')
      const n = (last.get(`${bodyId} ${month}`) ?? 0) + 1
      last.set(`${bodyId} ${month}`, n)
      return serialOf(month, n)
    },
    async keep(): Promise<void> {
      if (last.size === 0) return
      const values = [...last].map(([key, n]) => {
        const [bodyId = '', month = ''] = key.split(' ')
        return { body_id: Number(bodyId), month, last: n }
      })
      await catalogue(tx)
        .insertInto('catalogue.serial')
        .values(values)
        .onConflict((conflict) =>
          conflict.columns(['body_id', 'month']).doUpdateSet((eb) => ({ last: eb.ref('excluded.last') })),
        )
        .execute()
    },
  }
}
