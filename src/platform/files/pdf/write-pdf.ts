import type { PdfDict, PdfObjects, PdfValue } from './values.ts'

/** A PDF file of exactly these objects: one revision, no dates, no name of a program. The same objects give the same bytes. */
export function writePdf({ root, objects }: PdfObjects): Buffer {
  const out: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let at = out[0]?.length ?? 0
  const put = (bytes: Buffer) => {
    out.push(bytes)
    at += bytes.length
  }
  const numbers = [...objects.keys()].sort((a, b) => a - b)
  const places = new Map(numbers.map((number, i) => [number, i + 1]))
  const offsets: number[] = []
  for (const number of numbers) {
    offsets.push(at)
    put(Buffer.from(`${offsets.length} 0 obj\n`))
    put(written(objects.get(number), places))
    put(Buffer.from('\nendobj\n'))
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines}`
  const trailer = `trailer\n<</Size ${offsets.length + 1}/Root ${places.get(root)} 0 R>>\nstartxref\n${at}\n%%EOF\n`
  put(Buffer.from(table + trailer))
  return Buffer.concat(out)
}

function written(value: PdfValue | undefined, places: ReadonlyMap<number, number>): Buffer {
  if (value?.kind !== 'stream') return Buffer.from(inline(value, places), 'latin1')
  const at = new Map(value.dict.at).set('Length', { kind: 'word', raw: String(value.bytes.length) })
  const head = Buffer.from(`${inline({ kind: 'dict', at }, places)}\nstream\n`, 'latin1')
  return Buffer.concat([head, value.bytes, Buffer.from('\nendstream')])
}

/** What refers to an object that is not kept is null, as the standard has it. */
function inline(value: PdfValue | undefined, places: ReadonlyMap<number, number>): string {
  switch (value?.kind) {
    case 'word':
      return value.raw
    case 'name':
      return `/${nameOf(value.name)}`
    case 'text':
      return `<${value.bytes.toString('hex')}>`
    case 'ref':
      return places.has(value.to) ? `${places.get(value.to)} 0 R` : 'null'
    case 'list':
      return `[${value.items.map((item) => inline(item, places)).join(' ')}]`
    case 'dict':
      return entriesOf(value, places)
    default:
      return 'null'
  }
}

function entriesOf({ at }: PdfDict, places: ReadonlyMap<number, number>): string {
  return `<<${[...at].map(([key, value]) => `/${nameOf(key)} ${inline(value, places)}`).join('')}>>`
}

function nameOf(name: string): string {
  return name.replace(/[^A-Za-z0-9_.+*-]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
