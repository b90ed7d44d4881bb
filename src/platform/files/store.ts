import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bug } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Vault } from '../secrets/vault.ts'
import { cleanFile } from './clean.ts'
import type { Cleaned } from './cleaned.ts'
import { type FileType, judgeFile } from './judge.ts'
import { fileLabel, whyNotName } from './label.ts'

/** A file that lies in the store; only rows refer to it. The name is a label. */
export interface StoredFile {
  /** SHA-256 of the content in hexadecimal: the file's only address. */
  readonly digest: string
  readonly size: number
  readonly type: FileType
  readonly name: string
}

/** A file that was made ready for publication before it was kept; size and digest are those of what is kept. */
export interface CleanFile extends StoredFile, Omit<Cleaned, 'bytes'> {}

/** Files by digest: the same content is kept once, and nothing outside the house chooses a path. */
export interface FileStore {
  /** Takes a file in. Too large, empty, of another type than allowed or than its name says: refused, nothing kept. */
  put(content: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<StoredFile>>
  /**
   * The same for a file that is to be published: only what is left after cleaning is kept (`clean.ts`), what was handed in
   * never. A name that plays tricks is refused.
   */
  putClean(content: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<CleanFile>>
  /** Keeps what the house itself made, a redacted copy for one. */
  keep(bytes: Buffer): Promise<Pick<StoredFile, 'digest' | 'size'>>
  /** The content; a file that a row names and that is missing or altered is a bug. */
  get(digest: string): Promise<Buffer>
}

/**
 * The store in a folder, sealed at rest. A file is on the disk (fsync) before `put` answers, so a row may refer to it;
 * what a refused transaction leaves behind lies unreferenced under its digest and harms nobody.
 *
 * Trap: content is held in memory while it is judged and sealed: keep `mostBytes` modest (20 MiB by default).
 */
export function fileStore(folder: string, vault: Vault, mostBytes = 20 * 1_048_576): FileStore {
  return { put, putClean, keep, get }

  async function put(content: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<StoredFile>> {
    const judged = await take(content, name, mostBytes)
    if (!judged.ok) return judged
    const { bytes, type } = judged.value
    return done({ ...(await keep(bytes)), type, name: fileLabel(name) })
  }

  async function putClean(content: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<CleanFile>> {
    const no = whyNotName(name)
    if (no) return refuse(no)
    const judged = await take(content, name, mostBytes)
    if (!judged.ok) return judged
    const { type } = judged.value
    const clean = await cleanFile(judged.value.bytes, type)
    if (!clean.ok) return clean
    const { bytes, ...found } = clean.value
    return done({ ...(await keep(bytes)), type, name: fileLabel(name), ...found })
  }

  async function keep(bytes: Buffer): Promise<Pick<StoredFile, 'digest' | 'size'>> {
    const digest = createHash('sha256').update(bytes).digest('hex')
    await keepSealed(folder, digest, vault.sealBytes(`file\0${digest}`, bytes))
    return { digest, size: bytes.length }
  }

  async function get(digest: string): Promise<Buffer> {
    const bytes = vault.openBytes(`file\0${digest}`, await readFile(pathOf(folder, digest)))
    return createHash('sha256').update(bytes).digest('hex') === digest ? bytes : bug(`file ${digest} was altered`)
  }
}

async function take(
  content: AsyncIterable<Uint8Array>,
  name: string,
  mostBytes: number,
): Promise<Outcome<{ readonly bytes: Buffer; readonly type: FileType }>> {
  const bytes = await collect(content, mostBytes)
  if (!bytes) return refuse({ code: 'platform.file-too-large', kind: 'invalid', facts: { mostBytes } })
  const type = await judgeFile(bytes, name)
  return typeof type === 'string' ? done({ bytes, type }) : refuse(type)
}

async function collect(content: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function keepSealed(folder: string, digest: string, sealed: Buffer): Promise<void> {
  const path = pathOf(folder, digest)
  if (await stat(path).catch(() => null)) return // the same content was handed in before
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const incoming = join(folder, `incoming-${randomUUID()}`)
  try {
    const handle = await open(incoming, 'wx', 0o600)
    await handle.writeFile(sealed)
    await handle.sync()
    await handle.close()
    await rename(incoming, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(incoming, { force: true })
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}

function pathOf(folder: string, digest: string): string {
  return /^[0-9a-f]{64}$/.test(digest)
    ? join(folder, digest.slice(0, 2), digest)
    : bug('a file is asked for by no digest')
}
