import { note, turnedTooOften, Wrong } from '../run.ts'
import type { Expr, Iterator } from '../syntax/ast.ts'
import { type FeelType, plainType } from '../types/type.ts'
import { domainOf, type Ends } from '../values/domain.ts'
import { type FeelValue, isList } from '../values/value.ts'

import { type Code, type Frame, frameIn } from './frame.ts'
import { type Slot, scopeOf } from './scope.ts'
import { compilePart, inside, type Node, node, type Work } from './work.ts'

type For = Extract<Expr, { readonly kind: 'for' }>
type Quantified = Extract<Expr, { readonly kind: 'some' | 'every' }>

interface Loop {
  readonly domain: Code
  readonly at: Iterator
}

/** `for x in …, y in … return …`: the last iterator turns fastest; `partial` is what came of the turns so far. */
export function compileFor(expr: For, work: Work): Node {
  const partial = scopeOf([['partial', { list: 'any' }]], work.scope)
  const { loops, within } = compileLoops(expr.iterators, inside(work, partial))
  const body = compilePart(expr.body, within)
  const asksPartial = work.used.has(slotOf(partial.slots))
  return node(
    (frame) => {
      const results: FeelValue[] = []
      const outer = frameIn(frame, [results])
      const done = turn(loops, 0, outer, (inner) => {
        if (asksPartial) outer.slots[0] = [...results]
        results.push(body.code(inner))
        return true
      })
      return done === false ? null : results
    },
    { list: body.type },
  )
}

function slotOf(slots: ReadonlyMap<string, Slot>): Slot {
  const [slot] = slots.values()
  return slot ?? { name: 'partial', index: 0, type: 'any', twin: null }
}

/** `some`, `every`: true or false as soon as one turn decides; null where none does and one turn was no boolean. */
export function compileQuantified(expr: Quantified, work: Work): Node {
  const { loops, within } = compileLoops(expr.iterators, work)
  const body = compilePart(expr.body, within)
  const decides = expr.kind === 'some'
  return node((frame) => {
    let [decided, unknown] = [false, false]
    const done = turn(loops, 0, frame, (inner) => {
      const held = body.code(inner)
      decided ||= held === decides
      unknown ||= typeof held !== 'boolean'
      return !decided
    })
    if (done === false) return null
    if (decided) return decides
    return unknown ? null : !decides
  }, 'boolean')
}

function compileLoops(iterators: readonly Iterator[], work: Work): { readonly loops: Loop[]; readonly within: Work } {
  let within = work
  const loops = iterators.map((at): Loop => {
    const source = compilePart(at.source, within)
    const end = at.end ? compilePart(at.end, within) : null
    within = inside(within, scopeOf([[at.name, end ? source.type : elementType(source.type)]], within.scope))
    const domain: Code = end
      ? (frame) => spread({ kind: 'ends', low: source.code(frame), high: end.code(frame) }, frame, at)
      : (frame) => spread(source.code(frame), frame, at)
    return { domain, at }
  })
  return { loops, within }
}

function elementType(type: FeelType): FeelType {
  const plain = plainType(type)
  if (typeof plain === 'string') return plain
  if ('list' in plain) return plain.list
  return 'range' in plain ? plain.range : type
}

function spread(over: FeelValue | Ends, frame: Frame, at: Iterator): FeelValue {
  const domain = domainOf(over)
  return domain instanceof Wrong ? note(frame.run, domain, at) : domain
}

/** Walks the loops from the one at `depth`; false where a domain failed, null where `body` wanted no more. */
function turn(loops: readonly Loop[], depth: number, frame: Frame, body: (frame: Frame) => boolean): boolean | null {
  const loop = loops[depth]
  if (!loop) return body(frame) ? true : null
  const domain = loop.domain(frame)
  if (!isList(domain)) return false
  for (const item of domain) {
    if (turnedTooOften(frame.run)) {
      note(frame.run, new Wrong('endless'), loop.at)
      return false
    }
    const done = turn(loops, depth + 1, frameIn(frame, [item]), body)
    if (done !== true) return done
  }
  return true
}
