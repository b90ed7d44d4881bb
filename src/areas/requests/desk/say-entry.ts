import type { Lang } from '#base/text.ts'
import { CODES, type Code } from '#law/requests/decision-code.ts'
import type { Entry } from '../contract.ts'
import { requestTables } from '../request-tables.ts'
import { deskWordsOf, type Words } from './words/index.ts'

/** What a paper of the file says, one line a field: words of closed lists in the language of the page, the rest as written. */
export function sayEntry(lang: Lang, { data, said }: Pick<Entry, 'data' | 'said'>): readonly string[] {
  const words = deskWordsOf(lang)
  return Object.entries({ ...data, ...said }).flatMap(([name, value]) => {
    const label = words.fields[name]
    const told = sayValue(lang, words, name, value)
    return label === undefined || told === '' ? [] : [`${label}${words.colon}${told}`]
  })
}

function sayValue(lang: Lang, words: Words, name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.map((one) => sayValue(lang, words, name, one)).join(words.comma)
  const word = String(value)
  if (name === 'code') return sayCode(lang, word)
  return listOf(words, name)[word] ?? word
}

function sayCode(lang: Lang, word: string): string {
  const code: Code | undefined = CODES.find((one) => one === word)
  const row = code && requestTables().codes.get(code)
  return row ? `${row.code} ${row.name[lang]}` : word
}

function listOf(words: Words, name: string): Readonly<Record<string, string>> {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words.values,
    ...{ channel: words.channels, basis: words.receipts, how: words.ways, grounds: words.grounds },
    ...{ kind: words.case.remedyKinds, result: words.case.remedyResults },
  }
  return lists[name] ?? {}
}
