import type { SyntaxNode } from '@lezer/common'
import { bug } from '#base/assert.ts'

/** The children of a node that mean something; comments do not. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name !== 'LineComment' && child.name !== 'BlockComment') children.push(child)
  return children
}

/** What the node says. */
export function textOf(node: SyntaxNode, source: string): string {
  return source.slice(node.from, node.to)
}

/** The parts of a name. */
export function named(parts: readonly SyntaxNode[], name: string): SyntaxNode[] {
  return parts.filter((each) => each.name === name)
}

/** The part at a place; a tree without holes has it. */
export function part(parts: readonly SyntaxNode[], index: number): SyntaxNode {
  return parts[index] ?? bug('a tree without holes lacks a part')
}
