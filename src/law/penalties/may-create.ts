import type { KnownLaw, LawTable, Rank } from './book/law-table.ts'
import { RANKS } from './book/law-table.ts'
import type { PenaltyKind, PenaltyWord } from './book/penalty-kinds.ts'

const NO_PENALTY: readonly PenaltyKind[] = ['measure', 'refer', 'none']
const OF_RULES: readonly PenaltyKind[] = ['warning', 'public_criticism', 'fine']

/**
 * Whether a text of this rank may create a penalty: a law any; an administrative regulation any but detention; a local
 * regulation any but detention, the revoking of a business licence (营业执照), and kinds that §9 does not name; rules of a
 * ministry or a local government warning, public criticism and a capped fine; every other document nothing.
 *
 * Source: 行政处罚法 §9(6), §10–14, §16. Traps: an order to correct is no penalty and needs no rank; a rule may repeat
 * what the law it carries out provides (§13, §14), which is asked of `basisRank` first.
 */
export function mayCreate(
  rank: Rank,
  { kind, businessLicence }: Pick<PenaltyWord, 'kind' | 'businessLicence'>,
): boolean {
  if (NO_PENALTY.includes(kind)) return true
  switch (rank) {
    case 'law':
      return true
    case 'regulation':
      return kind !== 'detention'
    case 'local_regulation':
      return kind !== 'detention' && kind !== 'other' && !businessLicence
    case 'ministry_rule':
    case 'local_rule':
      return OF_RULES.includes(kind)
    case 'document':
      return false
  }
}

/**
 * How high the highest of some laws stands, what they carry out included. Null: one of them is not known, so nothing
 * can be said. Titles may be written with 《》, the name of the country in front, a year behind.
 */
export function basisRank(titles: readonly string[], table: LawTable): Rank | null {
  const ranks = titles.map((title) => rankOf(title, table))
  if (ranks.length === 0 || ranks.includes(null)) return null
  return RANKS.find((rank) => ranks.includes(rank)) ?? null
}

/** The law of the table that a title means; null: it is not there. */
export function knownLaw(title: string, { laws }: LawTable): KnownLaw | null {
  return laws.get(title) ?? laws.get(bare(title)) ?? null
}

function rankOf(title: string, table: LawTable): Rank | null {
  const law = knownLaw(title, table)
  if (!law) return rankByTitle(bare(title))
  const above = law.under === null ? null : rankOf(law.under, table)
  return RANKS.find((rank) => rank === law.rank || rank === above) ?? null
}

/** What a title alone tells for sure: a notice or an opinion is no law; a code named after no place is one. */
function rankByTitle(title: string): Rank | null {
  if (/(通知|意见|批复|复函|纪要|通告|公告)$/.test(title)) return 'document'
  return /法$/.test(title) && !/(办法|省|市|区|州|县)/.test(title) ? 'law' : null
}

function bare(title: string): string {
  return title
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/^《(.*)》$/, '$1')
    .replace(/^中华人民共和国/, '')
}
