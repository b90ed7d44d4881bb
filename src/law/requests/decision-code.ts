import type { Text } from '#base/text.ts'
import { CONFIDENCES, type Confidence, type DatedArticle } from '../book/cited.ts'
import { faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt } from '../book/node.ts'
import { articlesOf } from '../book/read-articles.ts'
import { type Traditional, textAt } from '../book/read-text.ts'
import { GROUNDS, type Ground } from '../catalogue/withholding.ts'

/** The results of a request, as rows of table 三 in their order. Source: 国办公开办函〔2021〕30号. */
export const CODES = [
  ...(['1', '2', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8'] as const),
  ...(['4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.2', '6.3'] as const),
] as const
export type Code = (typeof CODES)[number]

/** The headings of table 三 under which the results stand. */
export const GROUPS = ['granted', 'partly', 'withheld', 'unavailable', 'not_handled', 'other'] as const
export type Group = (typeof GROUPS)[number]

/**
 * What must lie in the file before the decision may be signed: a record of the search, grounds for each part withheld,
 * the review (公开审查), the consultation of the third party, the correction notice, the reasons asked for, the earlier
 * reply, the fee notice.
 */
export const NEEDS = ['search', 'grounds', 'review', 'consultation', 'correction', 'reasons', 'earlier', 'fee'] as const
export type Need = (typeof NEEDS)[number]

/** One way in which a request can end. `says`: what the reply must contain. */
export interface DecisionCode {
  readonly code: Code
  readonly group: Group
  readonly name: Text
  readonly articles: readonly DatedArticle[]
  /** The ground of withholding; null where nothing is withheld, or parts on several grounds. */
  readonly ground: Ground | null
  readonly says: Text
  readonly needs: readonly Need[]
  readonly confidence: Confidence
}

/** Whether a request that ends so is given information, all of it or a part (政府信息公开条例 §36, §37). */
export function givesSomething({ group }: Pick<DecisionCode, 'group'>): boolean {
  return group === 'granted' || group === 'partly'
}

/** `lawbook/requests/decision-codes.yaml`. A row that is missing, twice or out of order is a fault: table 三 is printed from it. */
export function readDecisionCodes(at: Node, traditional: Traditional): ReadonlyMap<Code, DecisionCode> {
  const rows = listAt(at).map((row) => codeAt(row, traditional))
  const codes = rows.map(({ code }) => code)
  if (codes.join() !== CODES.join()) faultAt(at, `must have the rows ${CODES.join(', ')} in this order`)
  return new Map(rows.map((row) => [row.code, row]))
}

function codeAt(at: Node, traditional: Traditional): DecisionCode {
  const fields = recordAt(at, ['code', 'group', 'name', 'articles', 'ground', 'says', 'needs', 'confidence'])
  return {
    code: oneOf(fieldOf(at, fields, 'code'), CODES),
    group: oneOf(fieldOf(at, fields, 'group'), GROUPS),
    name: textAt(fieldOf(at, fields, 'name'), traditional),
    articles: articlesOf(fieldOf(at, fields, 'articles')),
    ground: optional(fields.get('ground'), (node) => oneOf(node, GROUNDS)),
    says: textAt(fieldOf(at, fields, 'says'), traditional),
    needs: listAt(fieldOf(at, fields, 'needs')).map((node) => oneOf(node, NEEDS)),
    confidence: optional(fields.get('confidence'), (node) => oneOf(node, CONFIDENCES)) ?? 'seen',
  }
}
