import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Day } from '#base/days.ts'
import { instantAt } from '#base/days.ts'
import type { Db } from '../db/tx.ts'
import { makeMetrics } from '../metrics.ts'
import { type Moment, momentOf } from '../now.ts'
import type { Officer } from '../signin/actor.ts'
import type { Frame, FrameProps } from '../web/frame.ts'
import type { House, ServerParts } from '../web/house.ts'
import { buildServer } from '../web/server.ts'
import { WEB_DEFAULTS } from '../web/settings.ts'

export type Reply = Awaited<ReturnType<FastifyInstance['inject']>>

/** A browser of a test: keeps cookies, knows the token and key of the last form it saw. */
export interface TestVisitor {
  get(path: string, headers?: Record<string, string>): Promise<Reply>
  /** Sends a form; `csrf` and `request_key` come from the last page with a form unless they are given. */
  post(path: string, fields: Record<string, string | readonly string[]>): Promise<Reply>
  inject(options: InjectOptions): Promise<Reply>
  readonly cookies: Map<string, string>
  /** The hidden fields of the last form. */
  readonly form: { csrf: string; request_key: string }
}

/** A web server for tests of routes: real but for the frame and, unless one is handed in, the sign-in. */
export interface TestWeb {
  readonly house: House
  readonly app: FastifyInstance
  /** Time of the next request; turn it at will. */
  moment: Moment
  visitor(): TestVisitor
  /** A browser in which this officer is signed in. */
  officer(who: Officer): TestVisitor
}

/** Says what a frame would: title, language, size of text, and the body. */
const bare: Frame = ({ title, body, lang, largeText, menu, nonce, csrf }: FrameProps) => (
  <html lang={lang} data-text={largeText ? 'large' : undefined} data-nonce={nonce} data-csrf={csrf}>
    <title>{title}</title>
    <nav>
      {menu.map((entry) => (
        <a href={entry.href} key={entry.href} aria-current={entry.current ? 'page' : undefined}>
          {entry.title}
        </a>
      ))}
    </nav>
    <main>{body}</main>
  </html>
)

/** Builds one. `on` is the day it plays on, at nine in the morning in Anlan. */
export async function testWeb(
  db: Db,
  areas: ServerParts['areas'],
  on: Day,
  more: Partial<ServerParts> = {},
): Promise<TestWeb> {
  const officers = new Map<string, Officer>()
  const web = { moment: momentOf(instantAt(on, '09:00')) }
  const { app, house } = await buildServer({
    db,
    areas,
    settings: WEB_DEFAULTS,
    frames: { portal: bare, desk: bare },
    assets: { address: (name) => `/assets/${name}`, find: () => null },
    doorkeeper: async (_db, _moment, token) => {
      const actor = officers.get(token)
      return actor ? { actor, sessionId: token } : null
    },
    cite: (_lang, { law, article }) => ({ text: `${law} §${article}`, href: null }),
    subsites: null,
    ready: [],
    metrics: makeMetrics(),
    clock: () => web.moment,
    logger: false,
    ...more,
  })
  return Object.assign(web, {
    app,
    house,
    visitor: () => browser(app, new Map()),
    officer(who: Officer) {
      officers.set(who.staffId, who)
      return browser(app, new Map([['gongkai-session', who.staffId]]))
    },
  })
}

function browser(app: FastifyInstance, cookies: Map<string, string>): TestVisitor {
  const form = { csrf: '', request_key: '' }
  const inject = async (options: InjectOptions): Promise<Reply> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await app.inject({ ...options, headers: { ...(cookie ? { cookie } : {}), ...options.headers } })
    for (const { name, value, maxAge } of reply.cookies) {
      if (value === '' || maxAge === 0) cookies.delete(name)
      else cookies.set(name, value)
    }
    for (const name of ['csrf', 'request_key'] as const) {
      const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(reply.body)?.[0]
      form[name] = /value="([^"]*)"/.exec(tag ?? '')?.[1] ?? form[name]
    }
    return reply
  }
  return {
    cookies,
    form,
    inject,
    get: (url, headers = {}) => inject({ method: 'GET', url, headers }),
    post(url, fields) {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ ...form, ...fields }))
        for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
      return inject({
        method: 'POST',
        url,
        payload: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    },
  }
}
