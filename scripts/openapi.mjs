/**
 * Writes `docs/openapi.json` from the routes of the areas; with `--check`, only says whether it is stale (exit 1).
 * Needs no database that answers: the routes are described, not asked. Run with `--import ./scripts/tsx-hook.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { apiDocument } from '#main/api-document.ts'
import { areas } from '#main/areas.ts'
import { serverParts } from '#main/server.ts'
import { makeLog } from '#platform/log.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { now } from '#platform/now.ts'
import { readSettings } from '#platform/settings.ts'

const FILE = new URL('../docs/openapi.json', import.meta.url)

const parts = serverParts(
  {
    db: { kysely: null, vault: null, files: null, close: async () => undefined },
    settings: readSettings({}),
    areas,
    demo: false,
    log: makeLog('silent'),
    metrics: makeMetrics(),
    clock: now,
  },
  { address: (name) => name, find: () => null },
)
const made = await apiDocument(parts)
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== made) {
    console.log('docs/openapi.json is stale. Run: node --import ./scripts/tsx-hook.mjs scripts/openapi.mjs')
    process.exitCode = 1
  }
} else {
  writeFileSync(FILE, made)
}
