import type { Lang } from '#base/text.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { conditionSayer } from '../standards/calculator/say-condition.ts'
import { saidOf } from '../standards/said-of.ts'

/** The facts of a cell in words: `货值金额超过0元，且不满10,000元，且情节严重：否`. `cell` is the signature of a decision. */
export function sayCell(lang: Lang, standard: Standard, cell: string): string {
  const condition = cell.split('|').slice(3).join('|')
  const parts = condition.split(' and ').map(plain)
  return conditionSayer(lang, standard, saidOf(lang, standard))(parts.join(' and '))
}

/**
 * A piece of the cell as conditions that have words: a span as its two ends, what could not be established as unknown.
 * Trap: no figure of a fact that is only counted or measured lies below nought, so from nought upwards says nothing.
 */
function plain(piece: string): string {
  const unknown = /^(\w+) not established$/.exec(piece)
  if (unknown) return `${unknown[1]} = null`
  const span = /^(\w+) in ([([])(-?[\d.]+?)\.\.(-?[\d.]+?)([)\]])$/.exec(piece)
  if (!span) return piece
  const [, name, open, low, high, close] = span
  const upper = `${name} ${close === ']' ? '<=' : '<'} ${high}`
  return low === '0' ? upper : `${name} ${open === '[' ? '>=' : '>'} ${low} and ${upper}`
}
