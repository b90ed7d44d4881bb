import { type BodyCard, findBody, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import { dayAfter, endedPeriods } from '#law/catalogue/periods.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { startOfClock } from '#law/catalogue/start-of-clock.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotSettle } from './access.ts'
import { beginObligation, type NewObligation } from './obligations.ts'
import { catalogue } from './open.ts'
import { theCatalogue } from './the-catalogue.ts'

/**
 * Begins what every body owes by its kind, level and list and has not begun: what stands for good, and the periods that
 * have ended since `since`. What is there already stays as it is, so that a second run does nothing.
 */
export async function settleObligations(tx: Tx, by: Actor, since: Day): Promise<Outcome<{ begun: number }>> {
  const no = whyNotSettle(by)
  if (no) return refuse(no)
  const rows = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select(['body_id', 'standard_id', 'occasion'])
    .execute()
  const there = new Set(rows.map((row) => keyOf(row.body_id, row.standard_id, row.occasion)))
  let begun = 0
  for (const { id } of await listBodies(tx)) {
    const body = must(await findBody(tx, id), `body ${id}`)
    for (const one of owedBy(body, since, tx.today)) {
      if (there.has(keyOf(one.bodyId, one.standardId, one.occasion))) continue
      await beginObligation(tx, by, one)
      begun += 1
    }
  }
  return done({ begun })
}

/** What a body owes without anybody saying so: what stands, and the periods that are over. */
export function owedBy(body: BodyCard, since: Day, on: Day): readonly NewObligation[] {
  return obligationsOf(body, theCatalogue(), on).flatMap((standard) => {
    const from = standard.domain.from > since ? standard.domain.from : since
    if (standard.occasion === 'standing') return [obligationOf(body.id, standard, 'standing', from)]
    return endedPeriods(standard.occasion, from, on).map((period) =>
      obligationOf(body.id, standard, period.name, dayAfter(period), Number(period.name.slice(0, 4))),
    )
  })
}

function obligationOf(
  bodyId: number,
  standard: CatalogueStandard,
  occasion: string,
  beginsOn: Day,
  year?: number,
): NewObligation {
  const start = must(startOfClock(standard.limits[0], beginsOn, year), `deadline of ${standard.id}`)
  return { bodyId, standardId: standard.id, occasion, beginsOn, start, disclosureId: null }
}

function keyOf(bodyId: number, standardId: string, occasion: string): string {
  return `${bodyId} ${standardId} ${occasion}`
}
