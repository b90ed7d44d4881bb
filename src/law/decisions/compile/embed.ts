import { compilePart, constant, type Node, node, type Work } from '../../feel/compile/work.ts'
import { note, Wrong } from '../../feel/run.ts'
import type { Expr, Span } from '../../feel/syntax/ast.ts'
import { coerce } from '../../feel/types/coerce.ts'
import { type FeelType, plainType } from '../../feel/types/type.ts'

/** The place of what stands in no text. */
export const NOWHERE: Span = { from: 0, to: 0 }

/** Something that is no text of FEEL, as a piece of a tree. */
export function embed(compile: (work: Work) => Node): Expr {
  return { ...NOWHERE, kind: 'embedded', compile }
}

/** The value as the named type wants it, or null with an error; as it is where there is no such type. */
export function typed(expr: Expr, typeRef: string): Expr {
  if (typeRef === '') return expr
  return embed((work) => {
    const made = compilePart(expr, work)
    const type = work.types(typeRef)
    return type === null || type === 'any' ? made : coerced(made, type)
  })
}

/** What a piece gives, turned into a type. */
export function coerced(made: Node, type: FeelType): Node {
  if (made.constant) {
    const known = coerce(made.constant.value, type)
    if (!(known instanceof Wrong)) return constant(known, type)
  }
  return node((frame) => {
    const value = coerce(made.code(frame), type)
    return value instanceof Wrong ? note(frame.run, value, NOWHERE) : value
  }, type)
}

/** What a function gives, by the type beside it: that of a function type, else the type itself, as older models have it. */
export function resultType(type: FeelType | null): FeelType | null {
  const plain = type === null ? 'any' : plainType(type)
  if (plain === 'any') return null
  return typeof plain === 'object' && 'function' in plain ? plain.function.returns : type
}

const NO_BOOLEAN = new Wrong('wrong-type', { wanted: 'boolean', got: 'any' })

/**
 * Boxes are stricter than texts (DMN 1.5 §10.2.2): their conditions must be booleans. One that is not makes the whole
 * box null, where a text would take it for false.
 */
export function strictly(condition: Expr, build: (condition: Expr) => Expr): Expr {
  return embed((work) => {
    let broken = false
    const watched = embed((inner) => {
      const made = compilePart(condition, inner)
      return node((frame) => {
        const value = made.code(frame)
        broken ||= typeof value !== 'boolean'
        return value
      }, 'boolean')
    })
    const made = compilePart(build(watched), work)
    return node((frame) => {
      const outer = broken
      broken = false
      const value = made.code(frame)
      const failed = broken
      broken = outer
      return failed ? note(frame.run, NO_BOOLEAN, NOWHERE) : value
    }, made.type)
  })
}
