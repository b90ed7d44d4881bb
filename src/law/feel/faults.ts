import type { Span } from './syntax/ast.ts'

/**
 * What is wrong with a text of FEEL before it ever runs. `facts` fill the sentence of `words/` under the same code.
 * A text with a fault is not published; what of it can be run all the same, a kit's test may run.
 */
export interface FeelFault extends Span {
  readonly code: FaultCode
  readonly facts: Readonly<Record<string, string>>
}

export const FAULT_CODES = [
  /** Nothing written. */
  'empty',
  /** Not FEEL: `text` is where reading stopped. */
  'syntax',
  /** Expressions within expressions beyond a thousand levels. */
  'too-deep',
  /** `name` is not declared; `near` is the declared name most like it, or empty. */
  'unknown-name',
  /** No function `name`; `near` as above. */
  'unknown-function',
  /** `char` is a full-width sign; `use` is the sign FEEL knows. */
  'full-width',
  /** `name` may be read in two ways; `other` is the second. */
  'ambiguous-name',
  /** `left` and `right` never go together under `op`. */
  'types',
  /** A function got what it does not take: `name`, `takes`. */
  'arguments',
  /** With these values the `function` fails each time; `kind` and the rest say why, as for an error. */
  'always-fails',
  /** `text` is no date, time or duration. */
  'literal',
  /** `name` is no type. */
  'unknown-type',
  /** `name` asks the clock: the answer would not be the same tomorrow. */
  'clock',
  /** External functions are not run. */
  'external',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]
