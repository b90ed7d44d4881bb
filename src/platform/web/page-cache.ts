import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Instant, instantOfMs, msOfInstant } from '#base/days.ts'

/** A page made ready to be sent: in three encodings, with its entity tag. */
export interface StoredPage {
  readonly type: string
  /** What is said of it besides: `link`, `last-modified`. Names and values by turns. */
  readonly says: readonly string[]
  readonly etag: string
  readonly identity: Buffer
  readonly gzip: Buffer
  readonly br: Buffer
}

interface Entry {
  readonly page: StoredPage
  readonly tags: readonly string[]
  readonly until: Instant
  readonly bytes: number
}

const brotliOf = promisify(brotliCompress)
const gzipOf = promisify(gzip)

/** Compresses a page or file once, so that no request pays for it again. */
export async function ready(
  content: string | Uint8Array,
  type: string,
  { quality = 5, says = [] }: { readonly quality?: number; readonly says?: readonly string[] } = {},
): Promise<StoredPage> {
  const identity = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length }
  const [br, zipped] = await Promise.all([brotliOf(identity, { params }), gzipOf(identity)])
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  return { type, says, etag, identity, gzip: zipped, br }
}

/**
 * Anonymous pages, kept until a fact drops one of their tags, the time is over, or older ones must make room.
 *
 * Trap: a page made while a drop came in may show the state before it; `put` is told when making began (`begin`) and
 * leaves such a page out.
 */
export class PageCache {
  readonly #entries = new Map<string, Entry>()
  readonly #byTag = new Map<string, Set<string>>()
  readonly #mostBytes: number
  readonly #seconds: number
  #bytes = 0
  #drops = 0
  #dropped = new Map<string, number>()
  #forgotten = 0

  constructor(mostBytes: number, seconds: number) {
    this.#mostBytes = mostBytes
    this.#seconds = seconds
  }

  get size(): number {
    return this.#entries.size
  }

  /** The page under this key, or null. What was asked for last goes last. */
  get(key: string, now: Instant): StoredPage | null {
    const entry = this.#entries.get(key)
    if (!entry) return null
    this.#remove(key)
    if (entry.until <= now) return null
    this.#keep(key, entry)
    return entry.page
  }

  /** To be called before a page is made; hand the result to `put`. */
  begin(): number {
    return this.#drops
  }

  put(key: string, page: StoredPage, tags: readonly string[], begun: number, now: Instant): void {
    if (begun < this.#forgotten || tags.some((tag) => (this.#dropped.get(tag) ?? 0) > begun)) return
    const bytes = page.identity.length + page.gzip.length + page.br.length + 2 * key.length + 500
    if (bytes > this.#mostBytes / 8) return
    this.#remove(key)
    this.#keep(key, { page, tags, until: instantOfMs(msOfInstant(now) + this.#seconds * 1000), bytes })
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes) break
      this.#remove(oldest)
    }
  }

  /** Drops every page that depends on one of these tags. */
  drop(tags: readonly string[]): void {
    this.#drops += 1
    for (const tag of tags) {
      this.#dropped.set(tag, this.#drops)
      for (const key of [...(this.#byTag.get(tag) ?? [])]) this.#remove(key)
    }
    if (this.#dropped.size > 10_000) {
      this.#dropped = new Map()
      this.#forgotten = this.#drops
    }
  }

  #keep(key: string, entry: Entry): void {
    this.#entries.set(key, entry)
    this.#bytes += entry.bytes
    for (const tag of entry.tags) {
      const keys = this.#byTag.get(tag) ?? new Set()
      this.#byTag.set(tag, keys.add(key))
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
    for (const tag of entry.tags) {
      const keys = this.#byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#byTag.delete(tag)
    }
  }
}
