import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify'
import { afterReply } from './after-reply.ts'
import { onArrival } from './arrive.ts'
import { guarding } from './guard.ts'
import type { House, ServerParts } from './house.ts'
import { No } from './no.ts'
import { describeApi } from './openapi.ts'
import { PageCache } from './page-cache.ts'
import { plainRoutes } from './plain-routes.ts'
import { registerRoutes } from './register-routes.ts'
import { requestNumber } from './request-number.ts'
import { sayWhatEnded } from './say-no.ts'
import { sentences } from './sentences.ts'
import { takeAddressApart } from './subsite.ts'
import { takingBody } from './take-body.ts'

/** A server that listens. */
export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly address: string
  /** Drops every kept page that depends on one of these tags (`item:si009`); to be called when facts are heard. */
  dropPages(tags: readonly string[]): void
  /**
   * What else is to happen between a verb and its answer: a look at the journal, so that who is told that something is
   * done finds no page of this process from before.
   */
  afterPosts(notice: () => Promise<void>): void
  /** Takes no new requests, lets those under way end, then closes. */
  stop(): Promise<void>
}

/** Builds the server and listens. A port in use is an error with code `EADDRINUSE`. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { app, house } = await buildServer(parts)
  const address = await app.listen({ host: parts.settings.host, port: parts.settings.port })
  return {
    address,
    dropPages: (tags) => house.cache.drop(tags),
    afterPosts: (notice) => void house.notices.push(notice),
    stop: () => drain(app, house),
  }
}

/** The server without listening: for OpenAPI and for tests that need no socket. */
export async function buildServer(parts: ServerParts): Promise<{ app: FastifyInstance; house: House }> {
  const { settings } = parts
  const house = furnish(parts)
  const app = fastify({
    ...(parts.logger ? { loggerInstance: parts.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.behindProxy && isOurProxy,
    bodyLimit: settings.bodyBytes,
    requestTimeout: settings.requestSeconds * 1000,
    handlerTimeout: settings.requestSeconds * 1000,
    keepAliveTimeout: 20_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    genReqId: requestNumber,
    childLoggerFactory: (logger) => logger, // a child per request costs more than a kept page; we name the request ourselves
    rewriteUrl: takeAddressApart(parts.subsites, settings),
    frameworkErrors: (error, request, reply) => {
      onArrival(house)(request, reply, () => sayWhatEnded(house, request, reply, error))
    },
  })
  app.decorateRequest('visiting')
  app.addHook('onRequest', onArrival(house))
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: settings.bodyBytes })
  await app.register(multipart, {
    limits: {
      fieldNameSize: 100,
      fieldSize: 256 * 1024,
      fields: 500,
      files: settings.uploadCount,
      fileSize: settings.uploadBytes,
      parts: 500 + settings.uploadCount,
    },
  })
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', guarding(house))
  app.addHook('preValidation', takingBody(house))
  app.addHook('onResponse', afterReply(house))
  app.setErrorHandler((error: FastifyError, request, reply) => sayWhatEnded(house, request, reply, error))
  app.setNotFoundHandler(() => {
    throw new No('missing')
  })
  await describeApi(app)
  plainRoutes(app, house)
  registerRoutes(app, house)
  await app.ready()
  return { app, house }
}

/** Believes the one proxy in front of us, which writes last; what stands before that the visitor may have made up. */
function isOurProxy(_address: string, hop: number): boolean {
  return hop === 0
}

function furnish(parts: ServerParts): House {
  return {
    ...parts,
    routes: parts.areas.flatMap(({ routes }) => routes),
    menu: parts.areas.flatMap(({ menu }) => menu),
    cache: new PageCache(parts.settings.cacheBytes, parts.settings.cacheSeconds),
    sentenceOf: sentences(parts.areas),
    since: parts.clock().at,
    notices: [],
    draining: false,
  }
}

async function drain(app: FastifyInstance, house: House): Promise<void> {
  house.draining = true
  const idle = setInterval(() => app.server.closeIdleConnections(), 50) // whoever just got an answer keeps the line open
  const late = setTimeout(() => app.server.closeAllConnections(), house.settings.drainSeconds * 1000)
  await app.close()
  clearInterval(idle)
  clearTimeout(late)
}
