import type { Shelf } from '#law/flows/outline/print-basis.ts'
import type { Board } from '../board.ts'

/** Laws and rules as the page knows them, where sentences look them up. Only the language of the page is ever asked. */
export function shelfOf({ known }: Board): Shelf {
  const inPage = (label: string) => ({ 'zh-Hans': label, 'zh-Hant': label, en: label })
  return {
    sources: new Map(known.laws.map(({ value, label }) => [value, { short: inPage(label) }])),
    limits: new Map(
      known.rules.map(({ value, label, amount, unit }) => [value, { name: inPage(label), amount, unit }]),
    ),
  }
}
