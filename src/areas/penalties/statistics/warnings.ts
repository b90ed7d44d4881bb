import { must } from '#base/assert.ts'
import { type Amount, amount, isAmount } from '#law/penalties/amount.ts'
import { alwaysAtAnEnd } from '#law/penalties/statistics/always-at-an-end.ts'
import { boundariesOf } from '#law/penalties/statistics/boundaries.ts'
import { bunchingUnder } from '#law/penalties/statistics/bunching.ts'
import { farFromLike, type Whiskers } from '#law/penalties/statistics/far-from-like.ts'
import { sameOfficerApart } from '#law/penalties/statistics/same-officer-apart.ts'
import type { Tx } from '#platform/db/tx.ts'
import { factsOf } from '../standards/api-answer.ts'
import { knownStandard } from '../standards/known-standard.ts'
import type { PastDecision } from './past-decision.ts'

/** A row of `penalties.warning` but for the violation. */
export interface WarningRow {
  readonly body_id: number
  readonly no: number
  readonly kind: 'same_officer_apart' | 'far_from_like' | 'bunching' | 'always_at_an_end'
  readonly numbers: string
  readonly told: string
}

/** What looks odd in the decisions of one violation (domain §8.1, our proposal): signs to look into, no findings. */
export async function warningsOf(tx: Tx, all: readonly PastDecision[]): Promise<readonly WarningRow[]> {
  const fined = all.filter(({ penalty, p }) => penalty && p !== null)
  const found = [...apart(fined), ...far(fined), ...atAnEnd(fined), ...(await bunched(tx, fined))]
  return found.map(({ body, kind, numbers, told }, no) => ({
    ...{ body_id: body, no: no + 1, kind, numbers: JSON.stringify(numbers), told: JSON.stringify(told) },
  }))
}

interface Found {
  readonly body: number
  readonly kind: WarningRow['kind']
  readonly numbers: readonly string[]
  readonly told: Readonly<Record<string, string | number>>
}

function apart(fined: readonly PastDecision[]): readonly Found[] {
  const rows = fined.flatMap(({ number, officers, cell, p, bodyId, hash }) =>
    officers.map((officer) => ({ id: number, officer, cell: `${hash} ${cell}`, p: p ?? amount(0), bodyId })),
  )
  const bodyOf = new Map(rows.map(({ id, bodyId }) => [id, bodyId]))
  return sameOfficerApart(rows).map(({ ids, apart: by }) => ({
    ...{ body: must(bodyOf.get(ids[0]), 'body'), kind: 'same_officer_apart', numbers: ids },
    told: { apart: perCent(by) },
  }))
}

function far(fined: readonly PastDecision[]): readonly Found[] {
  const rows = fined.flatMap(({ number, cell, p, bodyId, hash }) =>
    p !== null && cell !== null ? [{ id: number, cell: `${hash} ${cell}`, p, bodyId }] : [],
  )
  return farFromLike(rows).map(({ id, bodyId, p, whiskers }) => ({
    ...{ body: bodyId, kind: 'far_from_like', numbers: [id] },
    told: { p: perCent(p), ...ends(whiskers) },
  }))
}

/** No fine lies below the least or above the most of the law, so neither do the ends that are told. */
function ends({ low, high }: Whiskers) {
  return { low: Math.max(0, perCent(low)), high: Math.min(100, perCent(high)) }
}

function atAnEnd(fined: readonly PastDecision[]): readonly Found[] {
  const rows = fined.flatMap(({ bodyId, q, number }) =>
    q === null ? [] : [{ body: String(bodyId), standard: '', q, number }],
  )
  return alwaysAtAnEnd(rows).map(({ body, end, n }) => ({
    ...{ body: Number(body), kind: 'always_at_an_end' },
    numbers: rows.filter((row) => row.body === body).map(({ number }) => number),
    told: { end, n },
  }))
}

/** Under each edition apart, since its boundaries are its own; and in each body apart, since it measures. */
async function bunched(tx: Tx, fined: readonly PastDecision[]): Promise<readonly Found[]> {
  const groups = Map.groupBy(fined, ({ bodyId, hash }) => `${bodyId} ${hash}`)
  const found = [...groups.values()].map(async (own): Promise<readonly Found[]> => {
    const [first] = own
    if (!first) return []
    const { standard } = await knownStandard(tx, first.hash)
    const facts = own.map((one) => ({ number: one.number, facts: factsOf(standard, one.facts) }))
    return boundariesOf(standard).flatMap((boundary) => {
      const values = facts.flatMap((one) => {
        const value = one.facts[boundary.fact]
        return isAmount(value) ? [{ number: one.number, value }] : []
      })
      return bunchingUnder(
        [boundary],
        values.map(({ value }) => value),
      ).map(({ under, over }) => ({
        ...{ body: first.bodyId, kind: 'bunching' as const },
        numbers: values.filter(({ value }) => isNear(value, boundary.at)).map(({ number }) => number),
        told: { fact: boundary.fact, at: boundary.at.toFixed(), under, over },
      }))
    })
  })
  return (await Promise.all(found)).flat()
}

function isNear(value: Amount, at: Amount): boolean {
  return value.minus(at).abs().lte(at.abs().times('0.1'))
}

function perCent(p: Amount): number {
  return Number(p.times(100).toFixed(0))
}
