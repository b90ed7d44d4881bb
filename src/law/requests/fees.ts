import type { Day } from '#base/days.ts'
import { CONFIDENCES, type Confidence, type DatedArticle } from '../book/cited.ts'
import { dayAt, faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, wholeAt } from '../book/node.ts'
import { articlesOf } from '../book/read-articles.ts'

/** A rate and where it ends. `through`: the last item or page of the tier; null: it has no end. Unit: yuan. */
export interface Tier {
  readonly through: number | null
  readonly yuan: number
}

/** The information-processing fee: `lawbook/requests/fees.yaml`. Whole yuan throughout. */
export interface Fees {
  readonly from: Day
  readonly items: readonly Tier[]
  /** After the last tier of items, each further so many cost so much more each. */
  readonly everyFurther: { readonly items: number; readonly more: number }
  readonly pages: readonly Tier[]
  readonly articles: readonly DatedArticle[]
  readonly confidence: Confidence
}

/** What one tier adds: `count` items or pages at `yuan` each. */
export interface FeeLine {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly yuan: number
}

/** A fee with its reckoning; the sum of `count × yuan` is `yuan`. */
export interface Fee {
  readonly yuan: number
  readonly lines: readonly FeeLine[]
}

/**
 * The fee of further items of one applicant in one calendar month at one body: what `before + more` cost less what
 * `before` cost already. Unit: yuan.
 *
 * Source: 国办函〔2020〕109号. Trap: cumulative over the month; whether it is counted per body is unconfirmed, we do.
 */
export function feeByItems(fees: Fees, before: number, more: number): Fee {
  return feeOf(tiersThrough(fees, before + more), before + 1, before + more)
}

/** The fee of pages supplied for one request, on paper, by e-mail or copied. Unit: yuan. Source: 国办函〔2020〕109号. */
export function feeByPages(fees: Fees, pages: number): Fee {
  return feeOf(fees.pages, 1, pages)
}

/** Only what lies inside a tier has its rate. */
function feeOf(tiers: readonly Tier[], first: number, last: number): Fee {
  const lines = tiers.flatMap(({ through, yuan }, i) => {
    const from = Math.max(first, (tiers[i - 1]?.through ?? 0) + 1)
    const to = Math.min(last, through ?? last)
    return to < from ? [] : [{ first: from, last: to, count: to - from + 1, yuan }]
  })
  return { yuan: lines.reduce((sum, line) => sum + line.count * line.yuan, 0), lines }
}

/** The tiers of items, with as many further ones as are reached. */
function tiersThrough({ items, everyFurther }: Fees, last: number): readonly Tier[] {
  const tiers = [...items]
  for (let end = tiers.at(-1); end && end.through !== null && end.through < last; end = tiers.at(-1))
    tiers.push({ through: end.through + everyFurther.items, yuan: end.yuan + everyFurther.more })
  return tiers
}

/** Reads the tiers. Tiers that do not rise are a fault of the lawbook. */
export function readFees(at: Node): Fees {
  const fields = recordAt(at, ['from', 'items', 'everyFurther', 'pages', 'articles', 'confidence'])
  const further = fieldOf(at, fields, 'everyFurther')
  const each = recordAt(further, ['items', 'more'])
  return {
    from: dayAt(fieldOf(at, fields, 'from')),
    items: tiersAt(fieldOf(at, fields, 'items')),
    everyFurther: {
      items: wholeAt(fieldOf(further, each, 'items'), 1, 1000),
      more: wholeAt(fieldOf(further, each, 'more'), 0, 100_000),
    },
    pages: tiersAt(fieldOf(at, fields, 'pages')),
    articles: articlesOf(fields.get('articles')),
    confidence: optional(fields.get('confidence'), (node) => oneOf(node, CONFIDENCES)) ?? 'seen',
  }
}

function tiersAt(at: Node): readonly Tier[] {
  const tiers = listAt(at).map((node) => {
    const fields = recordAt(node, ['through', 'yuan'])
    const through = optional(fields.get('through'), (end) => wholeAt(end, 1, 1_000_000))
    return { through, yuan: wholeAt(fieldOf(node, fields, 'yuan'), 0, 1_000_000) }
  })
  const rising = tiers.every(({ through }, i) => i === 0 || (tiers[i - 1]?.through ?? Infinity) < (through ?? Infinity))
  return rising ? tiers : faultAt(at, 'must have tiers that rise')
}
