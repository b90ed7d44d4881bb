import pino, { type DestinationStream, type LevelWithSilent, type Logger } from 'pino'

export type Log = Logger

/** Fields under which personal data or secrets could come along by accident; they are taken out wherever they stand. */
const NEVER = [
  'name',
  'phone',
  'idNumber',
  'address',
  'password',
  'cookie',
  'authorization',
  'body',
  'form',
  'query',
  'url',
]

/**
 * Structured lines, one JSON object each, for the operator. No personal data: log ids, codes, routes as declared, counts
 * and durations, never what a person typed. Errors keep type, message and stack, but not the values of a query.
 */
export function makeLog(level: LevelWithSilent, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: NEVER.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), remove: true },
    serializers: { err: errorLine },
  }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * A database error repeats the offending values in `detail`, and those it could not read (class 22) in its message and
 * stack as well; only its code, table and constraint are kept.
 */
function errorLine(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown } // pg's own fields
  const type = error.constructor.name
  if ('severity' in error && String(code).startsWith('22'))
    return { type, message: 'the database could not read a value', code, table, constraint, stack: linesOf(error) }
  return { type, message: error.message, code, table, constraint, stack: error.stack }
}

/** Where it happened, without the message before it. */
function linesOf({ stack = '' }: Error): string {
  const at = stack.search(/^ {4}at /m)
  return at === -1 ? '' : stack.slice(at)
}
