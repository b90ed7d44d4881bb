import { crc32, deflateRawSync } from 'node:zlib'
import type { Parts } from './read-zip.ts'

/** 1980-01-01, the first day the format knows: files we write say nothing of when. */
const DATE = 0x21
const UTF8 = 0x800

/** A ZIP container of parts, in their order, without times, comments or extra fields: the same parts give the same bytes. */
export function writeZip(parts: Parts): Buffer {
  const contents: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content)
    const label = Buffer.from(name)
    const shared = sharedFields(content, packed.length, label.length)
    const local = Buffer.concat([of32(0x04034b50), shared, label, packed])
    directory.push(Buffer.concat([of32(0x02014b50), of16(20), shared, Buffer.alloc(10), of32(at), label]))
    contents.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const counts = [of16(0), of16(0), of16(parts.size), of16(parts.size)]
  const end = [of32(0x06054b50), ...counts, of32(central.length), of32(at), of16(0)]
  return Buffer.concat([...contents, central, ...end])
}

/** What stands alike in front of each part and in the directory: version, flags, method, time, sum, sizes, lengths. */
function sharedFields(content: Buffer, packed: number, name: number): Buffer {
  const before = [of16(20), of16(UTF8), of16(8), of16(0), of16(DATE), of32(crc32(content))]
  return Buffer.concat([...before, of32(packed), of32(content.length), of16(name), of16(0)])
}

function of16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function of32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
