/**
 * A broken promise of ours, never a visitor's fault: throws, so that the request ends with an apology and a number.
 *
 * Trap: what the law or the rules forbid is not a bug; that is a `Refusal` (outcome.ts).
 */
export function bug(message: string): never {
  throw new Error(`bug: ${message}`)
}

/** The value, or a bug when it is absent: for what must exist because we wrote it. */
export function must<T>(value: T | null | undefined, what: string): T {
  return value ?? bug(`${what} is missing`)
}

/** Ends every `switch` over a union: the compiler counts the cases for us. */
export function never(value: never): never {
  return bug(`unexpected value ${JSON.stringify(value)}`)
}
