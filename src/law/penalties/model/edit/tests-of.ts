import type { Expr } from '../../../feel/syntax/ast.ts'
import { treeReader } from '../../audit/tree.ts'
import type { Standard } from '../../standards/standard.ts'
import { cellsOf } from '../columns.ts'

/**
 * Conditions as the cells of a row: a test for each fact in the order of the standard, last the condition over several;
 * `-`: nothing asked. What `conditionWriter` wrote for a cell of its own shape, or for one that is no FEEL, is shown in
 * that cell again, so that a slip is seen where it was made; a name that the standard does not know stands in the last.
 */
export function testsReader(standard: Standard): (when: string) => readonly string[] {
  const read = treeReader(standard)
  const names = standard.facts.map(({ name }) => name)
  return (when) => {
    const split = partsOf(when)
    const parts = split.some((part) => writtenCell(names, part)) ? split : [when]
    const cells = parts.map((part) => writtenCell(names, part) ?? known(names, read(part), part))
    const tests = names.map((name) => {
      const [only, ...others] = cells.flatMap((each) => each.byFact.get(name) ?? [])
      return others.length === 0 ? (only ?? '-') : null
    })
    const twice = parts.filter((_, at) => names.some((name, n) => tests[n] === null && cells[at]?.byFact.has(name)))
    const rest = [...twice, ...cells.flatMap((each) => each.rest || [])].join(' and ')
    return [...tests.map((test) => test ?? '-'), rest || '-']
  }
}

type Cells = ReturnType<typeof cellsOf>

/** As `cellsOf`; all of it is left over where a name is none of the facts. */
function known(names: readonly string[], tree: Expr | null, text: string): Cells {
  const cells = cellsOf(tree, text)
  return [...cells.byFact.keys()].every((name) => names.includes(name)) ? cells : { byFact: new Map(), rest: text }
}

/** `(area in (3, 5))` and `not(area in (3, 5))`, which `conditionWriter` makes of a cell that is no plain comparison. */
function writtenCell(names: readonly string[], part: string): Cells | null {
  const [, not, name = '', cell] = /^(not)?\(([^\s()]+) in \((.*)\)\)$/s.exec(part) ?? []
  if (cell === undefined || !names.includes(name) || !isBalanced(cell)) return null
  return { byFact: new Map([[name, not === undefined ? cell : `not(${cell})`]]), rest: '' }
}

/** Texts between which only `and` stands; a text in which anything binds otherwise is one part. */
function partsOf(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const piece of text.split(PIECES)) {
    depth += piece === '(' ? 1 : piece === ')' ? -1 : 0
    if (depth === 0 && BINDS.test(piece)) return [text]
    if (depth === 0 && piece === 'and') parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => part.trim())
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const piece of text.split(PIECES)) {
    depth += piece === '(' ? 1 : piece === ')' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}

/** Texts in quotes, brackets and `and` as pieces of their own. */
const PIECES = /("(?:[^"\\]|\\.)*"|[()]|\band\b)/
const BINDS = /^(?!").*\b(or|between|if|then|else|some|every|for|return)\b/s
