import { createCipheriv, createDecipheriv } from 'node:crypto'

/**
 * An authenticated cipher. The seam for another one (SM4-GCM where GB/T 39786 asks for it): a key names its cipher, and
 * what is sealed names its key.
 */
export interface Cipher {
  readonly keyBytes: number
  readonly nonceBytes: number
  encrypt(key: Buffer, nonce: Buffer, about: Buffer, plain: Uint8Array): Buffer
  /** Throws when key, nonce, `about` or a single bit is not the one it was sealed with. */
  decrypt(key: Buffer, nonce: Buffer, about: Buffer, sealed: Uint8Array): Buffer
}

const TAG_BYTES = 16

export const aes256gcm: Cipher = {
  keyBytes: 32,
  nonceBytes: 12,
  encrypt(key, nonce, about, plain) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(about)
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  },
  decrypt(key, nonce, about, sealed) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(about)
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  },
}
