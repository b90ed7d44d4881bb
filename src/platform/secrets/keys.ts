import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { must } from '#base/assert.ts'
import { aes256gcm, type Cipher } from './cipher.ts'

/** A key by the short name that stands before everything sealed with it. */
export interface Key {
  readonly id: string
  readonly cipher: Cipher
  readonly sealing: Buffer
  readonly fingerprint: string
}

/** All keys of this house: the last one seals, every one opens. `blinding` never changes, or look-ups would miss. */
export interface Keys {
  readonly all: readonly Key[]
  readonly current: Key
  readonly blinding: Buffer
}

/** The keys cannot be used; the message is a sentence for the operator and never holds a key. */
export class KeysRefused extends Error {}

/**
 * The keys from the environment (`GONGKAI_KEY`) or else from `<dataDir>/keys/master.key` (0600), which is made at the
 * first start. One line a key: `k1:<32 bytes in base64>`; to rotate, add a line, never take one away.
 *
 * Trap: without this file a backup of the database cannot be read; `bin/gongkai backup` copies it and says so.
 */
export function loadKeys(dataDir: string, fromEnvironment: string | null): Keys {
  return parseKeys(fromEnvironment ?? readOrMake(dataDir))
}

/** Reads `k1:…` lines (or the same separated by commas). */
export function parseKeys(text: string): Keys {
  const all = text
    .split(/[\s,]+/)
    .filter((line) => line !== '')
    .map(parseKey)
  const [first] = all
  if (!first || new Set(all.map(({ id }) => id)).size !== all.length)
    throw new KeysRefused('GONGKAI_KEY or keys/master.key must hold one or more keys with different names.')
  return {
    all: all.map(({ master: _, ...key }) => key),
    current: must(all.at(-1), 'key'),
    blinding: derive(first.master, 'blind index'),
  }
}

/** Writes the key file of a data folder that has none, and answers with its text. */
export function keepKeys(dataDir: string, text: string): string {
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 })
  const handle = openSync(join(dataDir, 'keys/master.key'), 'wx', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  return text
}

/** A fresh key line. */
export function makeKeyLine(id: string): string {
  return `${id}:${randomBytes(aes256gcm.keyBytes).toString('base64')}\n`
}

function parseKey(line: string): Key & { readonly master: Buffer } {
  const [, id, base64] = /^([a-z0-9]{1,8}):([A-Za-z0-9+/=]+)$/.exec(line) ?? []
  const master = Buffer.from(base64 ?? '', 'base64')
  if (!id || master.length !== aes256gcm.keyBytes)
    throw new KeysRefused('A key is written as name:base64 of 32 bytes, for instance k1:$(openssl rand -base64 32).')
  const fingerprint = createHmac('sha256', master).update('gongkai fingerprint').digest('hex').slice(0, 16)
  return { id, cipher: aes256gcm, sealing: derive(master, 'sealing'), fingerprint, master }
}

function derive(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, 'gongkai', purpose, 32))
}

function readOrMake(dataDir: string): string {
  const file = join(dataDir, 'keys/master.key')
  return existsSync(file) ? readFileSync(file, 'utf8') : keepKeys(dataDir, makeKeyLine('k1'))
}
