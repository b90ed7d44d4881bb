import type { FastifyInstance, FastifySchema, HTTPMethods } from 'fastify'
import type { Answer } from './answer.ts'
import { give } from './give.ts'
import type { House } from './house.ts'
import { No } from './no.ts'
import { apiSchema } from './openapi.ts'
import type { Route } from './route.ts'
import { shapeChecker } from './shape-check.ts'
import { visitOf } from './visit-of.ts'

const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Puts the areas' routes into the router, and a "not this way" for every other method at the same address. */
export function registerRoutes(app: FastifyInstance, house: House): void {
  const methodsOf = new Map<string, Set<HTTPMethods>>()
  for (const ours of house.routes) {
    methodsOf.set(ours.path, (methodsOf.get(ours.path) ?? new Set()).add(ours.method))
    registerRoute(app, house, ours)
  }
  for (const [url, methods] of methodsOf) {
    const above = isPage(url) && !methods.has('GET') ? stepsToPage(url, methodsOf) : null
    app.route({
      url,
      method: METHODS.filter((method) => !methods.has(method)),
      schema: { hide: true },
      onRequest: async (request, reply) => {
        if (above !== null && request.method === 'GET') return reply.redirect(stepsUp(request.originalUrl, above), 303)
        reply.header('allow', [...methods].join(', '))
        throw new No('wrong-method')
      },
      handler: () => undefined,
    })
  }
}

/** Where a form is answered on a page of its own, the language switch of that page opens its address by GET. */
function isPage(url: string): boolean {
  return !url.startsWith('/api/')
}

/** How many steps above an address the nearest page lies; null: none but the first page of all. */
function stepsToPage(url: string, methodsOf: ReadonlyMap<string, ReadonlySet<HTTPMethods>>): number | null {
  const parts = url.split('/')
  const steps = parts.findIndex((_, i) => i > 0 && methodsOf.get(parts.slice(0, -i).join('/'))?.has('GET'))
  return steps > 0 ? steps : null
}

function stepsUp(url: string, steps: number): string {
  return url.replace(/\?.*$/, '').split('/').slice(0, -steps).join('/')
}

function registerRoute(app: FastifyInstance, house: House, ours: Route): void {
  const json = ours.site === 'api'
  app.route({
    url: ours.path,
    method: ours.method,
    config: { ours },
    schema: json ? apiSchema(ours) : pageSchema(ours),
    validatorCompiler: shapeChecker(json),
    bodyLimit: bodyLimit(house, ours),
    handler: async (request, reply) => {
      const begun = house.cache.begin()
      const answer: Answer = await ours.handle(visitOf(house, request, reply))
      if (mayHaveRecorded(ours, answer)) await Promise.all(house.notices.map((notice) => notice()))
      return give(house, request, reply, ours, answer, begun)
    },
  })
}

/** Every POST, but what anybody asks the API and what makes nothing there: 201 says that something was made. */
function mayHaveRecorded(ours: Route, answer: Answer): boolean {
  if (ours.method !== 'POST' || answer.kind === 'refused') return false
  const onlyAsks = ours.site === 'api' && ours.door === 'anyone' && answer.kind === 'json' && answer.status !== 201
  return !onlyAsks
}

function pageSchema({ shape }: Route): FastifySchema {
  return {
    hide: true,
    ...(shape.params ? { params: shape.params } : {}),
    ...(shape.query ? { querystring: shape.query } : {}),
    ...(shape.body ? { body: shape.body } : {}),
  }
}

function bodyLimit({ settings }: House, ours: Route): number {
  const files = settings.uploadBytes * (ours.uploads ? settings.uploadCount : (ours.held?.length ?? 0))
  return settings.bodyBytes + files + settings.tableBytes * (ours.tables?.length ?? 0)
}
