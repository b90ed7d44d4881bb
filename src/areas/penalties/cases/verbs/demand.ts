import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { type Place, partsNow, stays } from '../where-on-chart.ts'

/** The body demands in writing what is owed, surcharge included (催告, 行政强制法 §54); ten days later it may ask the court. */
export async function demand(tx: Tx, by: Actor, ref: PenaltyRef): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'demand')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const { fine, confiscated, surcharge, paid, left } = owing(await debtOf(tx, found, decision), tx.today)
  if (left.eq(0)) return refuse({ code: 'penalties.nothing-owed', kind: 'conflict' })
  const place = await passed(tx, found, 'demand')
  if (!place.ok) return place

  const sums = { fine, confiscated, surcharge, paid, left }
  const data = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum.toFixed(2)]))
  return finish(tx, by, found, {
    entry: { kind: 'demand', data },
    turned: place.value,
    told: { left: left.toFixed(2) },
  })
}

/** Passes a step of enforcement. The chart of the summary procedure draws none: there the law alone says what follows. */
export async function passed(tx: Tx, found: PenaltyCase, part: 'demand' | 'court'): Promise<Outcome<Place>> {
  if ((await partsNow(tx, found)).length === 0) return done(stays(found))
  const turned = await moveChart(tx, found, { pass: part })
  if (!turned.ok) return turned
  const { state, flow } = turned.value
  return state === 'none' ? refuse({ code: 'penalties.not-on-chart', kind: 'conflict' }) : done({ state, flow })
}
