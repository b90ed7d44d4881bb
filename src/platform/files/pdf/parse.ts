import { bug } from '#base/assert.ts'
import type { PdfObjects, PdfValue } from './values.ts'

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const ENDS = new Set([...SPACE, ...[...'()<>[]{}/%'].map((c) => c.charCodeAt(0))])
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/**
 * The objects of a file as the renderer writes it: one revision, one plain table of objects, no object streams, not
 * locked. Trap: only for such files. What people hand in goes through the renderer first, which mends or refuses it.
 */
export function parsePdf(bytes: Buffer): PdfObjects {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))?.[1])
  const reader = new Reader(bytes, at)
  if (reader.token() !== 'xref') bug('the renderer wrote no table of objects')
  const offsets = readTable(reader)
  const trailer = reader.value()
  const root = trailer.kind === 'dict' ? trailer.at.get('Root') : undefined
  if (root?.kind !== 'ref') return bug('the renderer wrote no catalog')
  const lengthOf = (to: number) => {
    const value = new Reader(bytes, offsets.get(to) ?? 0).object(() => 0)
    return value.kind === 'word' ? Number(value.raw) : 0
  }
  const objects = new Map<number, PdfValue>()
  for (const [number, offset] of offsets) objects.set(number, new Reader(bytes, offset).object(lengthOf))
  return { root: root.to, objects }
}

function readTable(reader: Reader): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  for (let token = reader.token(); token !== 'trailer'; token = reader.token()) {
    const count = Number(reader.token())
    for (let i = 0; i < count; i += 1) {
      const offset = Number(reader.token())
      reader.token()
      if (reader.token() === 'n') offsets.set(Number(token) + i, offset)
    }
  }
  return offsets
}

class Reader {
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  /** `n 0 obj` … with its stream, if it has one. */
  object(lengthOf: (to: number) => number): PdfValue {
    this.token()
    this.token()
    if (this.token() !== 'obj') bug('the renderer wrote an object that is none')
    const value = this.value()
    if (value.kind !== 'dict' || this.token() !== 'stream') return value
    if (this.#bytes[this.#at] === 13) this.#at += 1
    this.#at += 1
    const length = value.at.get('Length')
    const size = length?.kind === 'ref' ? lengthOf(length.to) : length?.kind === 'word' ? Number(length.raw) : 0
    return { kind: 'stream', dict: value, bytes: this.#bytes.subarray(this.#at, this.#at + size) }
  }

  value(): PdfValue {
    this.#skip()
    const c = String.fromCharCode(this.#bytes[this.#at] ?? bug('the renderer wrote half an object'))
    if (c === '/') return { kind: 'name', name: this.#name() }
    if (c === '(') return { kind: 'text', bytes: this.#literal() }
    if (c === '[') return this.#list()
    if (c === '<') return this.#bytes[this.#at + 1] === 60 ? this.#dict() : { kind: 'text', bytes: this.#hex() }
    return this.#wordOrRef()
  }

  token(): string {
    this.#skip()
    const from = this.#at
    while (this.#at < this.#bytes.length && !ENDS.has(this.#bytes[this.#at] ?? 0)) this.#at += 1
    if (this.#at === from) this.#at += 1
    return this.#bytes.toString('latin1', from, this.#at)
  }

  #skip(): void {
    while (SPACE.has(this.#bytes[this.#at] ?? -1)) this.#at += 1
    if (this.#bytes[this.#at] !== 37) return
    while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== 10 && this.#bytes[this.#at] !== 13) this.#at += 1
    this.#skip()
  }

  #peek(text: string): boolean {
    this.#skip()
    return this.#bytes.toString('latin1', this.#at, this.#at + text.length) === text
  }

  #list(): PdfValue {
    this.#at += 1
    const items: PdfValue[] = []
    while (!this.#peek(']')) items.push(this.value())
    this.#at += 1
    return { kind: 'list', items }
  }

  #dict(): PdfValue {
    this.#at += 2
    const at = new Map<string, PdfValue>()
    while (!this.#peek('>>')) {
      const value = this.value()
      at.set(value.kind === 'name' ? value.name : bug('the renderer wrote a key that is no name'), this.value())
    }
    this.#at += 2
    return { kind: 'dict', at }
  }

  #name(): string {
    this.#at += 1
    const from = this.#at
    while (this.#at < this.#bytes.length && !ENDS.has(this.#bytes[this.#at] ?? 0)) this.#at += 1
    const raw = this.#bytes.toString('latin1', from, this.#at)
    return raw.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  }

  #wordOrRef(): PdfValue {
    const raw = this.token()
    const after = this.#at
    if (/^\d+$/.test(raw) && /^\d+$/.test(this.token()) && this.token() === 'R') return { kind: 'ref', to: Number(raw) }
    this.#at = after
    return { kind: 'word', raw }
  }

  #hex(): Buffer {
    const end = this.#bytes.indexOf(62, this.#at)
    const digits = this.#bytes.toString('latin1', this.#at + 1, end).replace(/\s/g, '')
    this.#at = end + 1
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
  }

  #literal(): Buffer {
    const out: number[] = []
    let depth = 0
    for (; this.#at < this.#bytes.length; this.#at += 1) {
      const c = this.#bytes[this.#at] ?? 0
      if (c === 92) {
        this.#at += 1
        this.#escape(out)
        continue
      }
      if (c === 40 && depth++ === 0) continue
      if (c === 41 && --depth === 0) break
      out.push(c)
    }
    this.#at += 1
    return Buffer.from(out)
  }

  #escape(out: number[]): void {
    const octal = /^[0-7]{1,3}/.exec(this.#bytes.toString('latin1', this.#at, this.#at + 3))?.[0]
    if (octal) {
      out.push(Number.parseInt(octal, 8) & 255)
      this.#at += octal.length - 1
      return
    }
    const c = this.#bytes[this.#at] ?? 0
    if (c === 13 && this.#bytes[this.#at + 1] === 10) this.#at += 1
    if (c === 13 || c === 10) return
    out.push(ESCAPES[String.fromCharCode(c)] ?? c)
  }
}
