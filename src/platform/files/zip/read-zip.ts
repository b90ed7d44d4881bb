import { crc32, inflateRawSync } from 'node:zlib'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'

/** More than any document has. */
const MOST_PARTS = 5000
/** All parts together, unpacked, in bytes. */
const MOST_BYTES = 128 * 1_048_576
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50

/** The parts of a container by name, unpacked. */
export type Parts = ReadonlyMap<string, Buffer>

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/**
 * Reads a ZIP container whole, or says why it is none to be trusted: locked, broken, more than 5000 parts or 128 MiB
 * unpacked, sizes that lie, parts that overlap, names that lead out of it, anything before its beginning or after its end.
 *
 * Trap: nothing is unpacked beyond what the container itself declares, so a lie about sizes costs no memory.
 */
export function readZip(bytes: Buffer): Outcome<Parts> {
  const entries = directoryOf(bytes)
  if (!entries) return broken()
  if (entries.some(({ flags }) => (flags & 1) !== 0)) return no('platform.file-locked')
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  if (entries.length > MOST_PARTS || declared > MOST_BYTES) return no('platform.file-bomb')
  if (entries.some(({ name }) => leadsOut(name)) || sameNames(entries)) return broken()
  const parts = new Map<string, Buffer>()
  let free = 0 // where the next part may begin: they lie one behind the other
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const from = contentAt(bytes, entry)
    if (from === null || entry.at !== free) return broken()
    free = endOf(bytes, entry, from)
    const content = unpack(bytes.subarray(from, from + entry.packed), entry)
    if (!Buffer.isBuffer(content)) return refuse(content)
    if (!entry.name.endsWith('/')) parts.set(entry.name, content)
  }
  return free === bytes.readUInt32LE(endAt(bytes) + 16) ? done(parts) : broken()
}

function no(code: string) {
  return refuse({ code, kind: 'invalid' })
}

function broken() {
  return no('platform.file-broken')
}

/** The entries of the directory at the end; null: there is none, or it is of a kind no office program writes. */
function directoryOf(bytes: Buffer): readonly Entry[] | null {
  const end = endAt(bytes)
  if (end < 0) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: Entry[] = []
  while (entries.length < count) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) return null
    const name = bytes.readUInt16LE(at + 28)
    const after = at + 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (after > end) return null
    entries.push({
      ...{ flags: bytes.readUInt16LE(at + 8), method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16) },
      ...{ packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42) },
      name: bytes.toString('utf8', at + 46, at + 46 + name),
    })
    at = after
  }
  return at === end && entries.length > 0 ? entries : null
}

/** Where the end record stands: it must be the last thing, with its comment and nothing behind. -1: nowhere. */
function endAt(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at
  return -1
}

/** A path with `..`, from the root, with a drive, with backslashes or control characters. */
function leadsOut(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return name === '' || /^[/]|[\\:\u0000-\u001f\u007f]/.test(name) || name.split('/').includes('..')
}

function sameNames(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length
}

/** Where the content of a part begins; null where its own header is missing or says another name. */
function contentAt(bytes: Buffer, { at, name, packed }: Entry): number | null {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return null
  const length = bytes.readUInt16LE(at + 26)
  const from = at + 30 + length + bytes.readUInt16LE(at + 28)
  const said = bytes.toString('utf8', at + 30, at + 30 + length)
  return said === name && from + packed <= bytes.length ? from : null
}

/** Behind the content there may stand sizes again, with a mark or without (flag 3). */
function endOf(bytes: Buffer, { flags, packed }: Entry, from: number): number {
  const end = from + packed
  if ((flags & 8) === 0 || end + 16 > bytes.length) return end
  return end + (bytes.readUInt32LE(end) === 0x08074b50 ? 16 : 12)
}

/** The content as declared in size and sum; one that grows larger than declared is a bomb. */
function unpack(packed: Buffer, { method, size, crc }: Entry): Buffer | Refusal {
  if (method !== 0 && method !== 8) return broken().no
  let content: Buffer
  try {
    content = method === 0 ? Buffer.from(packed) : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return (isTooLarge ? no('platform.file-bomb') : broken()).no // the only way zlib has to say so
  }
  return content.length === size && crc32(content) === crc ? content : broken().no
}
