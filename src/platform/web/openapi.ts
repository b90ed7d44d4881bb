import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { Type } from 'typebox'
import type { Route } from './route.ts'

/** RFC 9457: the one shape of every "no" of the API. */
const Problem = Type.Object(
  {
    type: Type.String({ description: 'urn:gongkai:no:<code>; codes are closed per area.' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'One sentence in the language of Accept-Language.' }),
    instance: Type.String({ description: 'Names the request; quote it when asking.' }),
    errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), text: Type.String() }))),
    article: Type.Optional(Type.String({ description: 'The article the refusal rests on.' })),
  },
  { title: 'Problem' },
)

/** Makes the document of the API; must be registered before the routes. Served at `/api/v1/openapi.json`. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Gongkai 公開',
        version: '1',
        description:
          'What is published, as data. Reading is open. Writing needs the session cookie of the desk, the header ' +
          '`X-CSRF-Token`, and an `Idempotency-Key`: the same key twice is done once.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'gongkai-session' } },
      },
    },
    hideUntagged: true,
  })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(app.swagger()),
  )
}

/** The schema of an API route: its shapes, its answer, and the problem it may answer with. */
export function apiSchema({ shape, summary, door, path, method }: Route): FastifySchema {
  const problem = {
    description: 'What is not done, and why.',
    content: { 'application/problem+json': { schema: Problem } },
  }
  const response = shape.answer ? { '2xx': shape.answer, default: problem } : { default: problem }
  return {
    tags: [path.split('/')[3] ?? 'api'],
    operationId: `${method.toLowerCase()}${path.replace(/[^A-Za-z0-9]+(.)?/g, (_, next?: string) => (next ?? '').toUpperCase())}`,
    ...(summary ? { summary } : {}),
    ...(door === 'officer' ? { security: [{ session: [] }] } : {}),
    ...(shape.params ? { params: shape.params } : {}),
    ...(shape.query ? { querystring: shape.query } : {}),
    ...(shape.body ? { body: shape.body } : {}),
    response,
  }
}
