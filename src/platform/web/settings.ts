import type { Settings } from '../settings.ts'

/** So many requests in so many seconds. */
export interface Rate {
  readonly max: number
  readonly seconds: number
}

/** The operator's settings that concern the web server, and its limits. Units are in the names. */
export interface WebSettings
  extends Pick<Settings, 'host' | 'port' | 'origin' | 'behindProxy' | 'demo' | 'metricsFor'> {
  readonly bodyBytes: number
  readonly uploadBytes: number
  /** A table that arrives as words of a form. */
  readonly tableBytes: number
  readonly uploadCount: number
  readonly pacePerAddress: Rate
  readonly pacePerAccount: Rate
  /** For routes that declare `pace: 'slow'`, per address and route; an office of hundreds may share one address. */
  readonly pacePerGuess: Rate
  readonly requestSeconds: number
  readonly drainSeconds: number
  readonly cacheBytes: number
  /** After this a cached page is made anew even if no fact dropped it: the bound when several processes run. */
  readonly cacheSeconds: number
}

/** What holds where nothing was set. */
export const WEB_DEFAULTS: WebSettings = {
  host: '127.0.0.1',
  port: 8080,
  origin: null,
  behindProxy: false,
  demo: false,
  bodyBytes: 1_048_576,
  uploadBytes: 20 * 1_048_576,
  tableBytes: 5 * 1_048_576,
  uploadCount: 20,
  pacePerAddress: { max: 1200, seconds: 60 },
  pacePerAccount: { max: 600, seconds: 60 },
  pacePerGuess: { max: 60, seconds: 60 },
  requestSeconds: 30,
  drainSeconds: 10,
  cacheBytes: 64 * 1_048_576,
  cacheSeconds: 60,
  metricsFor: 'loopback',
}

/** Whether visitors reach us encrypted: then cookies are `Secure` and `__Host-`, and HSTS is sent. */
export function encrypted(settings: WebSettings): boolean {
  return settings.origin?.startsWith('https://') ?? false
}
