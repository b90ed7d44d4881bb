import type { SubsiteLine } from '../contract.ts'

/** A posted form. */
export type Typed = Readonly<Record<string, unknown>>

/** What was typed into a field, or nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** A subsite as its form shows it first. */
export function typedOf({ title, host, mark, accent, accentDeep, blocks }: SubsiteLine): Typed {
  const places = blocks.map((block, i) => [`place_${block}`, String(i + 1)])
  return {
    ...{ title: title['zh-Hans'], titleHant: title['zh-Hant'], titleEn: title.en, host: host ?? '', mark },
    ...{ accent, accentDeep, ...Object.fromEntries(places) },
  }
}
