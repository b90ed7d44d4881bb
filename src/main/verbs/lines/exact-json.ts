import { type Amount, amount, isAmount } from '#law/penalties/amount.ts'

/** JSON whose numbers are exact: 0.1 stays a tenth on the way in and on the way out. Plain numbers are whole ones. */
export type ExactJson =
  | null
  | boolean
  | string
  | number
  | Amount
  | readonly ExactJson[]
  | { readonly [key: string]: ExactJson }

/** The value of a JSON text, every number as an amount; undefined when the text is not JSON. */
export function parseExact(text: string): unknown {
  try {
    return JSON.parse(text, exact)
  } catch {
    return undefined
  }
}

/** The JSON text of a value, amounts as numbers with all their digits. */
export function printExact(value: ExactJson): string {
  if (isAmount(value)) return value.toString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(printExact).join(',')}]`
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${printExact(each)}`)
    .join(',')}}`
}

/** The third parameter gives the digits as they were written (Node 21 and later). */
function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? amount(context?.source ?? value) : value
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: ExactJson): value is readonly ExactJson[] {
  return Array.isArray(value)
}
