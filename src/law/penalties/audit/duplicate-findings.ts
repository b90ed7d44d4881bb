import type { Expr } from '../../feel/syntax/ast.ts'
import type { Standard } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'
import { treeReader } from './tree.ts'

/** Alternatives that are printed in two tiers. Written in another order they are the same. */
export function duplicateFindings(standard: Standard): readonly Finding[] {
  const read = treeReader(standard)
  const tiers = standard.tiers.map(({ id, when }) => {
    const tree = read(when)
    return { id, alternatives: tree ? alternativesOf(tree, when) : [] }
  })
  return tiers.flatMap((tier, place) =>
    tiers.slice(place + 1).flatMap((later) => {
      const shared = tier.alternatives.filter((each) => later.alternatives.includes(each))
      return shared.length > 0
        ? [finding('duplicate_condition', `${tier.id},${later.id}`, shared, [tier.id, later.id])]
        : []
    }),
  )
}

function alternativesOf(tree: Expr, text: string): readonly string[] {
  if (tree.kind === 'or') return [...alternativesOf(tree.left, text), ...alternativesOf(tree.right, text)]
  return [joinedOf(tree, text).sort().join(' and ')]
}

function joinedOf(tree: Expr, text: string): string[] {
  if (tree.kind === 'and') return [...joinedOf(tree.left, text), ...joinedOf(tree.right, text)]
  return [text.slice(tree.from, tree.to).replace(/\s+/g, ' ')]
}
