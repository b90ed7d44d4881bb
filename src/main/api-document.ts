import type { ServerParts } from '#platform/web/house.ts'
import { buildServer } from '#platform/web/server.ts'

/** The OpenAPI document of a server made from these parts, as it is served at `/api/v1/openapi.json`. */
export async function apiDocument(parts: ServerParts): Promise<string> {
  const { app } = await buildServer(parts)
  const document = app.swagger()
  await app.close()
  return `${JSON.stringify(document, null, 2)}\n`
}
