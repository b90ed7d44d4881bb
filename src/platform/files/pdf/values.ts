/** A value of a PDF file (ISO 32000 §7.3). Numbers and names stay as written; text is bytes. */
export type PdfValue =
  | { readonly kind: 'word'; readonly raw: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'text'; readonly bytes: Buffer }
  | { readonly kind: 'ref'; readonly to: number }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | PdfDict
  | { readonly kind: 'stream'; readonly dict: PdfDict; readonly bytes: Buffer }

export interface PdfDict {
  readonly kind: 'dict'
  readonly at: ReadonlyMap<string, PdfValue>
}

/** A file as objects by number; `root` is the number of its catalog. */
export interface PdfObjects {
  readonly root: number
  readonly objects: ReadonlyMap<number, PdfValue>
}

/** A dictionary from names to values. */
export function dict(entries: Readonly<Record<string, PdfValue>>): PdfDict {
  return { kind: 'dict', at: new Map(Object.entries(entries)) }
}

/** A name. */
export function name(of: string): PdfValue {
  return { kind: 'name', name: of }
}

/** A number, or any other word. */
export function word(of: number | string): PdfValue {
  return { kind: 'word', raw: String(of) }
}

/** The dictionary of a value that is one, or of a stream. */
export function dictOf(value: PdfValue | undefined): PdfDict | null {
  if (value?.kind === 'dict') return value
  return value?.kind === 'stream' ? value.dict : null
}

/** The name at a key of a dictionary; null where there is none. */
export function nameAt(from: PdfDict, key: string): string | null {
  const value = from.at.get(key)
  return value?.kind === 'name' ? value.name : null
}

/** Every dictionary in a value, those inside others too; what is referred to is not followed. */
export function* dictsIn(value: PdfValue): Generator<PdfDict> {
  if (value.kind === 'list') for (const item of value.items) yield* dictsIn(item)
  const found = dictOf(value)
  if (!found) return
  yield found
  for (const inner of found.at.values()) yield* dictsIn(inner)
}
