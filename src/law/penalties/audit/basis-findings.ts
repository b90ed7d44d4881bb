import type { Day } from '#base/days.ts'
import type { LawTable, Rank } from '../book/law-table.ts'
import type { PenaltyWord, PenaltyWords } from '../book/penalty-kinds.ts'
import { isInForce } from '../book/row.ts'
import { basisRank, knownLaw, mayCreate } from '../may-create.ts'
import type { Basis, Standard, Tier } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'
import { rangeFormer } from './formed-range.ts'

/** What the basis of a standard is held against. */
export interface BasisBeside {
  readonly laws: LawTable
  readonly words: PenaltyWords
  readonly on: Day
}

/**
 * A basis that is no longer, or not yet, in force, or too low in rank for the penalties of the tiers.
 *
 * Source: 行政处罚法 §10–16, §38. A standard that has run out is asked of its own last day: its basis may have gone later.
 * Trap: only laws of the table are judged. Of others a notice says that nobody checked them.
 */
export function basisFindings(standard: Standard, { laws, words, on }: BasisBeside): readonly Finding[] {
  const until = standard.to !== null && standard.to < on ? standard.to : on
  const gone = standard.basis.flatMap((basis) => goneFindings(basis, laws, until))
  const unknown = [...new Set(standard.basis.map(({ law }) => law))].filter((title) => !knownLaw(title, laws))
  const rank = basisRank(
    standard.basis.map(({ law }) => law),
    laws,
  )
  const low = rank === null ? [] : [...lowFindings(standard, rank, words), ...capFindings(standard, rank, laws, until)]
  return [...gone, ...low, ...unknown.map((title) => finding('unchecked_basis', title))]
}

/** The text it names, or where it names none of those we know, the law as a whole. */
function goneFindings({ law: title, version }: Basis, laws: LawTable, until: Day): readonly Finding[] {
  const law = knownLaw(title, laws)
  if (!law || law.editions.length === 0) return []
  const named = law.editions.find((edition) => edition.version === version)
  if (named ? isInForce(named, until) : law.editions.some(({ to }) => to === null || until <= to)) return []
  const edition = named ?? law.editions.at(-1)
  const where = [`${edition?.version}: ${edition?.from}..${edition?.to ?? ''}`]
  return [finding('basis_not_in_force', title, law.replacedBy === null ? where : [...where, law.replacedBy])]
}

function lowFindings({ tiers }: Standard, rank: Rank, words: PenaltyWords): readonly Finding[] {
  return tiers.flatMap((tier) => {
    const denied = orderedBy(tier, words).filter(({ what }) => !mayCreate(rank, what))
    const where = denied.map(({ word }) => `${rank}: ${word}`)
    return denied.length > 0 ? [finding('basis_too_low', tier.id, where, [tier.id])] : []
  })
}

type Ordered = { readonly word: string; readonly what: Pick<PenaltyWord, 'kind' | 'businessLicence'> }

function orderedBy({ fine, also }: Tier, words: PenaltyWords): readonly Ordered[] {
  const own = also.flatMap((word): readonly Ordered[] => {
    const what = words.get(word)
    return what ? [{ word, what }] : []
  })
  return fine === null ? own : [{ word: 'fine', what: { kind: 'fine', businessLicence: false } }, ...own]
}

/** Fines of plain numbers above what a rule may threaten. The State Council, or a people's congress, may allow more. */
function capFindings(standard: Standard, rank: Rank, { caps }: LawTable, until: Day): readonly Finding[] {
  const cap = caps.find(
    ({ rank: of, place, from }) =>
      of === rank && from <= until && (place === null || standard.jurisdiction.startsWith(place)),
  )
  if (!cap) return []
  const form = rangeFormer(standard)
  return standard.tiers.flatMap(({ id, fine }) => {
    const range = fine && form(fine)
    const above = range?.of === '' && range.max.times.gt(cap.most)
    return above ? [finding('fine_above_rule_cap', id, [`${range.max.times} > ${cap.most}`], [id])] : []
  })
}
