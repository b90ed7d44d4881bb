import type { Lang } from '#base/text.ts'
import type { Entry } from '../contract.ts'
import { deskWordsOf, type Words } from './words/index.ts'

type Named = Readonly<Record<string, string>>

/**
 * What a paper of the file says, one line a field: words of closed lists in the language of the page, the rest as written.
 * `codes`: the names of the results, by their codes.
 */
export function sayEntry(lang: Lang, codes: Named, { data, said }: Pick<Entry, 'data' | 'said'>): readonly string[] {
  const words = deskWordsOf(lang)
  return Object.entries({ ...data, ...said }).flatMap(([name, value]) => {
    const label = words.fields[name]
    const told = sayValue(words, codes, name, value)
    return label === undefined || told === '' ? [] : [`${label}${words.colon}${told}`]
  })
}

function sayValue(words: Words, codes: Named, name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.map((one) => sayValue(words, codes, name, one)).join(words.comma)
  const word = String(value)
  return (name === 'code' ? codes : listOf(words, name))[word] ?? word
}

function listOf(words: Words, name: string): Named {
  const lists: Readonly<Record<string, Named>> = {
    ...words.values,
    ...{ channel: words.channels, basis: words.receipts, how: words.ways, grounds: words.grounds },
    ...{ why: words.values['passWhy'] ?? {}, kind: words.case.remedyKinds, result: words.case.remedyResults },
  }
  return lists[name] ?? {}
}
