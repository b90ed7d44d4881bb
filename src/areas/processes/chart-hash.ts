import { createHash } from 'node:crypto'

/**
 * The name of a file by content: SHA-256 over its exact UTF-8 bytes, hexadecimal, so that anybody can check a downloaded
 * chart with `sha256sum`. Nothing is made canonical first: another blank is another file.
 */
export function chartHash(xml: string): string {
  return createHash('sha256').update(xml, 'utf8').digest('hex')
}
