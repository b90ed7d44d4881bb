import { createHmac, randomBytes } from 'node:crypto'
import { bug } from '#base/assert.ts'
import type { Keys } from './keys.ts'

/** Where a sealed value stands. It opens nowhere else: a value copied to another row or column is refused. */
export interface Place {
  /** `schema.table` */
  readonly table: string
  readonly column: string
  /** The id of the row; made before the row is written (`newId`). */
  readonly row: string
}

/** Encryption at rest, for personal data in columns and for files. */
export interface Vault {
  /** Text for a `text` column: name of the key, a dot, and nonce, ciphertext and tag in base64url. */
  seal(place: Place, plain: string): string
  /** What was sealed there. Anything altered, moved or sealed with an unknown key is a bug, never an empty value. */
  open(place: Place, sealed: string): string
  sealBytes(about: string, plain: Uint8Array): Buffer
  openBytes(about: string, sealed: Uint8Array): Buffer
  /**
   * The same text for the same value, so that a sealed column can be searched for equality; tells nothing else.
   * `scope` is `schema.table.column`. Trap: normalise the value first (capitals, no spaces), or equal ones differ.
   */
  blind(scope: string, value: string): string
}

/** A vault over these keys. */
export function vaultOf(keys: Keys): Vault {
  const sealBytes = (about: string, plain: Uint8Array): Buffer => {
    const { id, cipher, sealing } = keys.current
    const nonce = randomBytes(cipher.nonceBytes)
    return Buffer.concat([Buffer.from(`${id}.`), nonce, cipher.encrypt(sealing, nonce, Buffer.from(about), plain)])
  }
  const openBytes = (about: string, sealed: Uint8Array): Buffer => {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
    const dot = bytes.indexOf('.')
    const id = bytes.subarray(0, Math.max(0, dot)).toString('latin1')
    const key =
      keys.all.find((one) => one.id === id) ?? bug(`nothing opens what was sealed with key "${id.slice(0, 8)}"`)
    const rest = bytes.subarray(dot + 1)
    const nonce = rest.subarray(0, key.cipher.nonceBytes)
    return key.cipher.decrypt(key.sealing, nonce, Buffer.from(about), rest.subarray(key.cipher.nonceBytes))
  }
  return {
    sealBytes,
    openBytes,
    seal(place, plain) {
      const sealed = sealBytes(nameOf(place), Buffer.from(plain, 'utf8'))
      const dot = sealed.indexOf('.')
      return `${sealed.subarray(0, dot + 1).toString('latin1')}${sealed.subarray(dot + 1).toString('base64url')}`
    },
    open(place, sealed) {
      const dot = sealed.indexOf('.')
      const bytes = Buffer.concat([
        Buffer.from(sealed.slice(0, dot + 1)),
        Buffer.from(sealed.slice(dot + 1), 'base64url'),
      ])
      return openBytes(nameOf(place), bytes).toString('utf8')
    },
    blind: (scope, value) => createHmac('sha256', keys.blinding).update(`${scope}\0${value}`).digest('base64url'),
  }
}

function nameOf({ table, column, row }: Place): string {
  return `${table}\0${column}\0${row}`
}
