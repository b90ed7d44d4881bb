import { isRecord, type LineFault } from '../lines/answer-file.ts'
import { type Field, no, yes } from './fields.ts'

/** Facts of a standard, not yet checked against it. */
export const givenFacts: Field<Readonly<Record<string, unknown>>> = {
  shown: '{…}',
  read: (value) => (isRecord(value) ? yes(value) : no('must be an object')),
}

/** The answer where the lawbook has no such standard. */
export function noStandard(id: string): { readonly fault: LineFault } {
  return { fault: { code: 'unknown_standard', message: `there is no standard "${id.slice(0, 60)}"` } }
}
