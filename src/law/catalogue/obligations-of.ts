import type { Day } from '#base/days.ts'
import type { Catalogue, CatalogueStandard, List } from './standard.ts'

/** A body as far as its obligations depend on it. `regime` as in `lawbook/bodies.yaml`. */
export interface ObligedBody {
  readonly kind: string
  readonly level: 'county' | 'township' | 'village'
  readonly regime: string
}

/**
 * What a body must keep open on a day, in the order of the lawbook: from its kind, its level and the rules it is under.
 *
 * - A body under the Regulation (or authorised by law) owes the government lists; a public enterprise or a state-owned
 *   enterprise only its own (政府信息公开条例 §2, §54, §55). Villages and party organs have other rules: nothing here.
 * - `*` means every agency of the levels named; a kind means only that kind. A township answers for the kinds `township`
 *   and `subdistrict` alike.
 * - What names the county government (`gov`) is owed by the government itself, not by its office.
 */
export function obligationsOf(body: ObligedBody, catalogue: Catalogue, on: Day): readonly CatalogueStandard[] {
  const list = listOf(body.regime)
  if (list === null) return []
  return [...catalogue.standards.values()].filter(
    (standard) => standard.domain.list === list && inForce(standard, on) && names(standard, body),
  )
}

/** Which list a body's regime puts it under; null: none of them. */
export function listOf(regime: string): List | null {
  if (regime === 'R19' || regime === 'R19_authorised') return 'government'
  if (regime === 'public_enterprise' || regime === 'public_institution') return 'public_enterprise'
  return regime === 'soe' ? 'soe' : null
}

function inForce({ domain }: CatalogueStandard, on: Day): boolean {
  return domain.from <= on && (domain.to === null || on <= domain.to)
}

function names({ bodies, levels }: CatalogueStandard, { kind, level }: ObligedBody): boolean {
  if (bodies === 'all') return levels.includes(level)
  const asked = kind === 'subdistrict' ? 'township' : kind
  if (!bodies.includes(asked)) return false
  // what is kept in the villages is published by the township above them
  return level === 'township' ? levels.some((one) => one !== 'county') : levels.includes('county')
}
