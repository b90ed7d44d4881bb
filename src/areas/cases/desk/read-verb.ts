import { never } from '#base/assert.ts'
import type { Upload } from '#platform/web/visit.ts'
import type { Verb } from '../contract.ts'
import { fileField } from '../form/fields.ts'

/** A posted form of the desk: text fields, several values as a list. */
export type Posted = Readonly<Record<string, unknown>>

/**
 * What the form of a verb said, in the form the API takes it. Only puts things in their places: whether they fit is
 * checked against the shape of the verb, and whether they may be by the verb itself.
 */
export function readVerb(verb: Verb, posted: Posted, files: readonly Upload[]): unknown {
  switch (verb) {
    case 'take':
    case 'accept':
    case 'end-special':
    case 'accept-hand-over':
    case 'withdraw':
      return {}
    case 'ask-correction':
      return {
        materials: prefixed(posted, 'lacking_').map(([id, lacking]) => ({ id, lacking })),
        conditions: list(posted['conditions']),
        ...chosen({ ground: posted['ground'] }),
      }
    case 'hand-in-correction':
      return { materials: handedIn(posted, files) }
    case 'not-accept':
      return { ground: posted['ground'], ...chosen({ rightBodyId: number(posted['rightBodyId']) }) }
    case 'complete-step':
      return {
        checkers: list(posted['checkers']),
        conditions: prefixed(posted, 'met_').map(([id, met]) => ({ id, met: met === 'yes' })),
        ...chosen({ step: posted['step'] }),
        facts: Object.fromEntries(prefixed(posted, 'fact_')),
      }
    case 'start-special':
      return { kind: posted['kind'], workingDays: number(posted['workingDays']) }
    case 'extend':
      return { workingDays: number(posted['workingDays']), ground: posted['ground'] }
    case 'grant':
    case 'refuse':
    case 'forward':
      return { grounds: list(posted['grounds']), reasons: text(posted['reasons']) }
    case 'deliver':
      return { how: posted['how'] }
    case 'hand-over':
      return { toBodyId: number(posted['toBodyId']) }
    case 'return':
      return { reason: posted['reason'] }
    case 'terminate':
      return { ground: posted['ground'] }
    default:
      return never(verb)
  }
}

/** Materials handed in over the counter: `given_m1` says in which form; a file may come beside it. */
export function handedIn(posted: Posted, files: readonly Upload[]): readonly unknown[] {
  return prefixed(posted, 'given_').map(([id, form]) => {
    const upload = files.find((file) => file.field === fileField(id))
    const file = upload ? { name: upload.name, type: upload.type, size: upload.size, digest: upload.digest } : null
    return { id, form, copies: form === 'electronic' ? 0 : 1, file }
  })
}

/** Fields like `lacking_m1` that were given a value, by what follows the prefix. */
function prefixed(posted: Posted, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(posted).flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === 'string' && value !== '' && value !== 'none'
      ? [[name.slice(prefix.length), value] as const]
      : [],
  )
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function number(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : undefined
}

/** Fields that were left open are absent, not empty. */
function chosen(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}
