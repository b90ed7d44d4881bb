import { crc32 } from 'node:zlib'
import { done, type Outcome, refuse } from '#base/outcome.ts'

/** A picture without what the camera and the program wrote into it; `removed` counts the pieces taken out. */
export interface CleanImage {
  readonly bytes: Buffer
  readonly removed: number
}

/** What a PNG needs to look the same. Text, times, EXIF, animation and everything unknown goes. */
const PNG_KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'sBIT', 'bKGD']

/**
 * A PNG with only the pieces that make the picture; what follows its end is cut off. Broken where a piece is cut short
 * or its sum is wrong.
 */
export function cleanPng(bytes: Buffer): Outcome<CleanImage> {
  const kept = [bytes.subarray(0, 8)]
  let removed = 0
  for (let at = 8; at + 12 <= bytes.length; ) {
    const after = at + 12 + bytes.readUInt32BE(at)
    if (after > bytes.length) return broken()
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, after - 4)) !== bytes.readUInt32BE(after - 4)) return broken()
    if (PNG_KEPT.includes(kind)) kept.push(bytes.subarray(at, after))
    else removed += 1
    if (kind === 'IEND') return done({ bytes: Buffer.concat(kept), removed: removed + (after < bytes.length ? 1 : 0) })
    at = after
  }
  return broken()
}

/**
 * A JPEG with only the segments that make the picture: no EXIF (places, cameras, thumbnails), XMP, IPTC or comments. How
 * the camera was held stays, so that the picture stands upright. What follows its end is cut off.
 */
export function cleanJpeg(bytes: Buffer): Outcome<CleanImage> {
  const kept = [bytes.subarray(0, 2)]
  let removed = 0
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return broken()
    const marker = bytes[at + 1] ?? 0
    const after = at + 2 + bytes.readUInt16BE(at + 2)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (after > bytes.length || marker === 0xd9) return broken()
    const segment = bytes.subarray(at, after)
    if (makesThePicture(marker, segment)) kept.push(segment)
    else {
      removed += 1
      const turned = marker === 0xe1 ? orientationOf(segment) : 1
      if (turned > 1) kept.splice(1, 0, orientationSegment(turned))
    }
    if (marker !== 0xda) {
      at = after
      continue
    }
    const scan = endOfScan(bytes, after)
    kept.push(bytes.subarray(after, scan))
    if (bytes[scan + 1] === 0xd9) {
      kept.push(bytes.subarray(scan, scan + 2))
      return done({ bytes: Buffer.concat(kept), removed: removed + (scan + 2 < bytes.length ? 1 : 0) })
    }
    at = scan
  }
  return broken()
}

function broken() {
  return refuse({ code: 'platform.file-broken', kind: 'invalid' })
}

/** Tables, frames and scans; JFIF, the colour profile and Adobe's note on colours among the application segments. */
function makesThePicture(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = segment.toString('latin1', 4, 15)
  return (
    (marker === 0xe0 && name.startsWith('JFIF')) ||
    (marker === 0xe2 && name === 'ICC_PROFILE') ||
    (marker === 0xee && name.startsWith('Adobe'))
  )
}

/** Where the coded picture ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** EXIF tag 0x0112 of the first directory, 1 to 8; 1 where it says nothing. */
function orientationOf(segment: Buffer): number {
  const tiff = segment.subarray(10)
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 14) return 1
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const of16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return 1
  for (let i = 0; i < of16(directory); i += 1) {
    const at = directory + 2 + 12 * i
    if (at + 12 > tiff.length) return 1
    if (of16(at) === 0x0112) return of16(at + 8) >= 1 && of16(at + 8) <= 8 ? of16(at + 8) : 1
  }
  return 1
}

/** An EXIF segment that says nothing but how the picture is turned. */
function orientationSegment(turned: number): Buffer {
  const directory = Buffer.from('4d4d002a0000000800010112000300000001', 'hex')
  const value = Buffer.from([0, turned, 0, 0, 0, 0, 0, 0])
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), directory, value])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content])
}
