import pg from 'pg'

const DATE = 1082
const DATES = 1182
const TIMESTAMPTZ = 1184
const TIMESTAMPTZS = 1185

/**
 * How values come out of the driver: `date` as `YYYY-MM-DD`, `timestamptz` as an `Instant` (UTC, milliseconds),
 * `bigint` and `numeric` as text, `jsonb` parsed, `bytea` as Buffer.
 *
 * Trap avoided: the driver's own reading of `date` is local midnight, which is the day before in half the world.
 */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return asWritten
    if (oid === TIMESTAMPTZ) return instantOfTimestamp
    if (oid === DATES) return textsOf
    if (oid === TIMESTAMPTZS) return instantsOfTimestamps
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid)
  },
}

/** `2026-11-22 01:02:03.004567+00` (the session's zone is UTC) as `2026-11-22T01:02:03.004Z`. */
export function instantOfTimestamp(text: string): string {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text)
  if (!parts) return text
  return `${parts[1]}T${parts[2]}.${(parts[3] ?? '').slice(0, 3).padEnd(3, '0')}Z`
}

function asWritten(text: string): string {
  return text
}

/** An array as PostgreSQL writes it; days and moments never hold a quote or a comma. */
function textsOf(text: string): (string | null)[] {
  const inner = text.slice(1, -1)
  return inner === '' ? [] : inner.split(',').map((one) => (one === 'NULL' ? null : one.replaceAll('"', '')))
}

function instantsOfTimestamps(text: string): (string | null)[] {
  return textsOf(text).map((one) => (one === null ? null : instantOfTimestamp(one)))
}
