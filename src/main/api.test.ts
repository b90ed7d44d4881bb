import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { makeLog } from '#platform/log.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { now } from '#platform/now.ts'
import { readSettings } from '#platform/settings.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { buildServer } from '#platform/web/server.ts'
import { apiDocument } from './api-document.ts'
import { areas } from './areas.ts'
import { serverParts } from './server.ts'

const db = await testDatabase()
const parts = serverParts(
  {
    db,
    vault: db.vault,
    settings: readSettings({}),
    areas,
    demo: false,
    log: makeLog('silent'),
    metrics: makeMetrics(),
    clock: now,
  },
  { address: (name) => `/assets/${name}`, find: () => null },
  null,
)
const { app } = await buildServer(parts)

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>
}
const document = JSON.parse(await apiDocument(parts)) as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

test('the document in docs/ is the one of these routes', () => {
  const kept = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')

  assert.equal(kept, `${JSON.stringify(document, null, 2)}\n`, 'run scripts/openapi.mjs')
})

test('the document describes exactly the API routes of the areas, each in a sentence, and is OpenAPI 3.1', async () => {
  const routes = parts.areas.flatMap((area) => area.routes).filter((route) => route.site === 'api')

  assert.match(document.openapi, /^3\.1/)
  assert.deepEqual(
    operations.map(({ path, method }) => `${method} ${path}`).sort(),
    routes.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
  )
  for (const { path, operation } of operations) assert.match(operation.summary ?? '', /\w.*\.$/, path)
  assert.deepEqual((await app.inject('/api/v1/openapi.json')).json(), document)
})

test('the running server answers every read of the API in the shape the document declares', async () => {
  const ajv = new Ajv({ strict: false })
  for (const { path, operation } of operations.filter(({ method }) => method === 'get')) {
    const url = path.replace(/\{\w+\}/g, 'si001')
    const reply = await app.inject({ url })
    const declared = operation.responses[reply.statusCode < 300 ? '2XX' : 'default']
    const schema = Object.values(declared?.content ?? {})[0]?.schema

    assert.ok(schema, `${url} answers ${reply.statusCode}, which is not declared`)
    assert.ok(ajv.validate(closed(schema), reply.json()), `${url}: ${ajv.errorsText()}`)
  }
})

/** The schema with nothing beside it allowed: a field that is not declared must not get out. */
function closed(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    value && typeof value === 'object' && value.type === 'object' && value.properties
      ? { ...value, additionalProperties: false }
      : value,
  )
}
