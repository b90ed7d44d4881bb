import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { makeLog } from '#platform/log.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { readSettings } from '#platform/settings.ts'
import type { Doorkeeper } from '#platform/web/doorkeeper.ts'
import { startServer } from '#platform/web/server.ts'
import { areas } from '../areas.ts'
import { serverParts } from '../server.ts'
import type { BenchHouse } from './bench-house.ts'

const AUTOCANNON = fileURLToPath(new URL('../../../node_modules/autocannon/autocannon.js', import.meta.url))
/** How long one address is asked. */
export const SECONDS = 4

/** The house behind a real server, with no limit on how often one address may ask; `doorkeeper` instead of sign-in. */
export function benchServer({ db, moment }: BenchHouse, doorkeeper?: Doorkeeper) {
  const log = makeLog('silent', process.stderr)
  const settings = { ...readSettings({ PORT: '0' }), demo: false }
  const { vault } = db
  const served = { db, vault, settings, areas, demo: false, log, metrics: makeMetrics(), clock: () => moment }
  const built = serverParts(served, { address: (name) => `/assets/${name}`, find: () => null }, null)
  const unpaced = { max: 100_000_000, seconds: 1 }
  return startServer({
    ...built,
    ...(doorkeeper && { doorkeeper }),
    settings: { ...built.settings, pacePerAddress: unpaced, pacePerAccount: unpaced },
  })
}

/** Answered requests a second, asked by 16 connections of another process; with `body` it is posted as JSON. */
export async function perSecond(url: string, body?: string): Promise<number> {
  const posted =
    body === undefined
      ? []
      : ['-m', 'POST', '-H', 'content-type=application/json', '-H', 'idempotency-key=bench-decide-1', '-b', body]
  const words = [AUTOCANNON, '--json', '-c', '16', '-d', String(SECONDS), ...posted, url]
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 10_000_000 })
  const told = JSON.parse(stdout) as { '2xx': number; non2xx: number } // autocannon's own summary
  if (told.non2xx > 0) throw new Error(`${told.non2xx} answers of ${url} were refused`)
  return told['2xx'] / SECONDS
}
