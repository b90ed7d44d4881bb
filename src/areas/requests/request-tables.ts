import { type RequestTables, readRequestTables } from '#platform/lawbook/read-request-tables.ts'

let read: RequestTables | null = null

/** The tables of requests (`lawbook/requests/`), read once a process. */
export function requestTables(): RequestTables {
  read ??= readRequestTables()
  return read
}
