import { compileFeel, type Names } from '../../feel/compile.ts'
import { type Amount, isAmount } from '../amount.ts'
import { type Cell, cellsOf } from '../audit/cells.ts'
import { constantsOf, testsIn } from '../audit/constants.ts'
import { namesIn, treeReader } from '../audit/tree.ts'
import type { FactShape, Standard } from '../standards/standard.ts'

/** A number at which a standard, or the law it refines, begins to treat a fact differently. */
export interface Boundary {
  readonly fact: string
  readonly at: Amount
  /** Whether the number itself still belongs to what is below it (不超过 30 %), and not to what begins (一万元以上). */
  readonly belongsBelow: boolean
}

/**
 * Every boundary of a standard, by fact, rising. Numbers that only name one value (`ordinal = 2`) are none.
 *
 * Trap: where two conditions claim the number, or none does, it counts as belonging above; the audit tells of it.
 */
export function boundariesOf(standard: Standard): readonly Boundary[] {
  const read = treeReader(standard)
  const names: Names = Object.fromEntries(standard.facts.map(({ name, type }) => [name, type]))
  const options = standard.weights?.factors.flatMap((factor) => factor.options) ?? []
  const tests = [...standard.tiers, ...standard.statutory, ...options].flatMap(({ when }) => {
    const tree = read(when)
    return tree ? testsIn(tree).map((test) => ({ tree: test, text: when.slice(test.from, test.to) })) : []
  })
  return standard.facts
    .filter(({ type }) => type === 'number')
    .flatMap((fact) => {
      const own = tests.filter(({ tree }) => namesIn(tree).size === 1 && namesIn(tree).has(fact.name))
      const constants = constantsOf(own.map(({ tree }) => tree)).byFact.get(fact.name) ?? []
      const codes = own.flatMap(({ text }) => {
        const code = compileFeel(text, names, 'boolean')
        if (!code.ok) return []
        return (value: Amount) => {
          const result = code.evaluate({ [fact.name]: value })
          return result.ok ? result.value : null
        }
      })
      return boundariesIn(fact, constants, codes)
    })
}

/** A boundary is a constant on whose two sides some test says different things. */
function boundariesIn(
  fact: FactShape,
  constants: readonly Amount[],
  tests: readonly ((value: Amount) => unknown)[],
): readonly Boundary[] {
  const cells = cellsOf({ ...fact, words: null, needed: true }, constants)
  return cells.flatMap((cell, place) => {
    const [below, at, above] = [cells[place - 1], cell, cells[place + 1]].map(numberOf)
    if (!below || !at || !above || !constants.some((each) => each.eq(at))) return []
    const turning = tests.filter((test) => test(below) !== test(above))
    const belongsBelow = turning.every((test) => test(at) === test(below))
    return turning.length === 0 ? [] : [{ fact: fact.name, at, belongsBelow }]
  })
}

function numberOf(cell: Cell | undefined): Amount | null {
  return cell && isAmount(cell.value) ? cell.value : null
}
