import type { Text } from '#base/text.ts'
import { booleanAt, fieldOf, type Node, oneOf, optional, recordAt, wholeAt } from '../../book/node.ts'
import { type Traditional, textAt } from '../../book/read-text.ts'

/**
 * The closed list of kinds of penalty (行政处罚法 §9), and what is none: a measure (an order to correct and the like,
 * §28), a referral, nothing.
 */
export const PENALTY_KINDS = [
  'warning',
  'public_criticism',
  'fine',
  'confiscation',
  'suspend_licence',
  'lower_qualification',
  'revoke_licence',
  'restrict_business',
  'stop_business',
  'close_business',
  'bar_from_occupation',
  'detention',
  'other',
  'measure',
  'refer',
  'none',
] as const
export type PenaltyKind = (typeof PENALTY_KINDS)[number]

/** One word that standards use for what they order beside a fine. */
export interface PenaltyWord {
  readonly name: Text
  readonly kind: PenaltyKind
  /** The law allows it and does not order it. */
  readonly optional: boolean
  /** Length of a detention; null where there is none or it is a span. */
  readonly days: number | null
  /** It revokes the business licence (营业执照), which a local regulation may not create (§12). */
  readonly businessLicence: boolean
}
export type PenaltyWords = ReadonlyMap<string, PenaltyWord>

/** The words of `lawbook/penalties/kinds.yaml`. */
export function readPenaltyWords(at: Node, traditional: Traditional): PenaltyWords {
  return new Map([...recordAt(at)].map(([word, node]) => [word, wordAt(node, traditional)]))
}

function wordAt(at: Node, traditional: Traditional): PenaltyWord {
  const fields = recordAt(at)
  return {
    name: textAt(at, traditional, ['kind', 'optional', 'days', 'businessLicence']),
    kind: oneOf(fieldOf(at, fields, 'kind'), PENALTY_KINDS),
    optional: optional(fields.get('optional'), booleanAt) ?? false,
    days: optional(fields.get('days'), (node) => wholeAt(node, 1, 20)),
    businessLicence: optional(fields.get('businessLicence'), booleanAt) ?? false,
  }
}
