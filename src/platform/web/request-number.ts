import { randomFillSync } from 'node:crypto'
import { checkCharacter } from '#base/ids.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 7
const pool = Buffer.alloc(LENGTH * 512)
let used = pool.length

/** A number for each request that can be read over a telephone; it stands in the log and in an apology. */
export function requestNumber(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let body = ''
  for (const end = used + LENGTH; used < end; used += 1) body += LETTERS.charAt((pool[used] ?? 0) & 31)
  return body + checkCharacter(body)
}
