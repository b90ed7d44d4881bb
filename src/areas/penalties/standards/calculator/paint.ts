import type { ReactElement, ReactNode } from 'react'
import { Fragment } from 'react/jsx-runtime'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Puts a tree of elements into a place of the page, as the server would have rendered it. For parts without state only:
 * functions are called once, hooks and events are not known. It spares the reader the whole of React in the browser.
 */
export function paint(place: Element, tree: ReactNode): void {
  place.replaceChildren(...nodesOf(tree, false))
}

function nodesOf(tree: ReactNode, inSvg: boolean): readonly Node[] {
  if (tree === null || tree === undefined || typeof tree === 'boolean') return []
  if (typeof tree === 'string' || typeof tree === 'number') return [document.createTextNode(String(tree))]
  if (Array.isArray(tree)) return tree.flatMap((each: ReactNode) => nodesOf(each, inSvg))
  if (typeof tree !== 'object' || !isElement(tree)) return []
  const { type, props } = tree
  const children = props['children'] as ReactNode // what JSX puts there
  if (type === Fragment) return nodesOf(children, inSvg)
  if (typeof type === 'function') {
    const part = type as (given: unknown) => ReactNode // our parts are functions, never classes
    return nodesOf(part(props), inSvg)
  }
  return [elementOf(String(type), props, children, inSvg || type === 'svg')]
}

function elementOf(type: string, props: Record<string, unknown>, children: ReactNode, inSvg: boolean): Element {
  const element = inSvg ? document.createElementNS(SVG, type) : document.createElement(type)
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || value === null || value === undefined || value === false) continue
    element.setAttribute(NAMES[name] ?? name, value === true ? '' : String(value))
  }
  element.append(...nodesOf(children, inSvg))
  return element
}

function isElement(tree: object): tree is ReactElement<Record<string, unknown>> {
  return 'type' in tree && 'props' in tree
}

const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' }
