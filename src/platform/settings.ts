import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LevelWithSilent } from 'pino'
import { isAddress } from './mail/address.ts'

/** What an operator may set, read from the environment once, at the start. */
export interface Settings {
  /** Folder of database, files, keys and logs. */
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** The public address where a proxy stands in front; null: whatever the visitor came by. */
  readonly origin: string | null
  readonly behindProxy: boolean
  /** A PostgreSQL server of one's own (15 or newer); null: the embedded one in the data folder. */
  readonly databaseUrl: string | null
  /** Keys for encryption at rest; null: `keys/master.key` in the data folder. */
  readonly keys: string | null
  readonly logLevel: LevelWithSilent
  /** Whether a fresh database is settled with the fictional county. */
  readonly demo: boolean
  readonly metricsFor: 'loopback' | 'everyone'
  /** Where letters by e-mail go out, and in whose name; null: they are kept and shown as not sent. */
  readonly smtp: { readonly url: string; readonly from: string } | null
}

/** What each setting means, as `bin/gongkai --help` and the refusal of a faulty one say it. */
export const SETTINGS = {
  GONGKAI_DATA: 'folder for database, files, keys and logs (default .gongkai in the checkout)',
  HOST: 'address to listen on (default 127.0.0.1)',
  PORT: 'port to listen on, 0 to 65535, 0 for any free one (default 8080)',
  GONGKAI_ORIGIN: 'public address behind a proxy, for instance https://gongkai.example.gov.cn',
  GONGKAI_BEHIND_PROXY: 'yes to believe X-Forwarded-For, only behind a proxy that sets it (default no)',
  DATABASE_URL: 'a PostgreSQL server, 15 or newer, postgres://user:password@host/database (default: embedded)',
  GONGKAI_KEY: 'keys for encryption at rest, name:base64 of 32 bytes (default: keys/master.key in the data folder)',
  GONGKAI_LOG: 'silent, error, warn, info or debug (default info)',
  GONGKAI_DEMO: 'no to leave a fresh database empty (default yes: the fictional county)',
  GONGKAI_SMTP:
    'mail server for e-mail alerts, smtps://user:password@host:465 or smtp://… with STARTTLS (default: none, letters are kept)',
  GONGKAI_MAIL_FROM:
    'sender of e-mail alerts, an address at your own domain; needed with GONGKAI_SMTP, as is GONGKAI_ORIGIN',
  GONGKAI_METRICS: 'everyone to show /metrics beyond this machine (default loopback)',
} as const
type Name = keyof typeof SETTINGS

/** A setting that is not understood; the message is a sentence for the operator and never shows a secret. */
export class SettingsRefused extends Error {}

/** Reads the settings, or refuses the first faulty one. An empty value counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const get = (name: Name): string | null => environment[name]?.trim() || null
  return {
    dataDir: resolve(get('GONGKAI_DATA') ?? fileURLToPath(new URL('../../.gongkai', import.meta.url))),
    host: get('HOST') ?? '127.0.0.1',
    port: readPort(get('PORT') ?? '8080'),
    origin: readOrigin(get('GONGKAI_ORIGIN')),
    behindProxy: oneOf('GONGKAI_BEHIND_PROXY', get('GONGKAI_BEHIND_PROXY') ?? 'no', ['yes', 'no']) === 'yes',
    databaseUrl: readDatabaseUrl(get('DATABASE_URL')),
    keys: get('GONGKAI_KEY'),
    logLevel: oneOf('GONGKAI_LOG', get('GONGKAI_LOG') ?? 'info', ['silent', 'error', 'warn', 'info', 'debug']),
    demo: oneOf('GONGKAI_DEMO', get('GONGKAI_DEMO') ?? 'yes', ['yes', 'no']) === 'yes',
    metricsFor: oneOf('GONGKAI_METRICS', get('GONGKAI_METRICS') ?? 'loopback', ['loopback', 'everyone']),
    smtp: readSmtp(get('GONGKAI_SMTP'), get('GONGKAI_MAIL_FROM'), get('GONGKAI_ORIGIN')),
  }
}

/** Links in a letter must be the public address, never what some visitor's browser calls us. */
function readSmtp(text: string | null, from: string | null, origin: string | null): Settings['smtp'] {
  if (text === null) return null
  const url = URL.parse(text)
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return refuseSetting('GONGKAI_SMTP', null)
  if (from === null || !isAddress(from)) return refuseSetting('GONGKAI_MAIL_FROM', from)
  if (origin === null) return refuseSetting('GONGKAI_ORIGIN', '')
  return { url: text, from }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : refuseSetting('PORT', text)
}

function readOrigin(text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  const bare = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === ''
  return bare ? url.origin : refuseSetting('GONGKAI_ORIGIN', text)
}

function readDatabaseUrl(text: string | null): string | null {
  if (text === null) return null
  return /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '') ? text : refuseSetting('DATABASE_URL', null)
}

function oneOf<Word extends string>(name: Name, text: string, words: readonly Word[]): Word {
  return words.find((word) => word === text) ?? refuseSetting(name, text)
}

function refuseSetting(name: Name, text: string | null): never {
  throw new SettingsRefused(`${name}${text === null ? '' : `=${text}`} is not understood. ${name}: ${SETTINGS[name]}.`)
}
