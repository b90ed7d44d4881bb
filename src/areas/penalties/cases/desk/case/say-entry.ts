import type { Lang } from '#base/text.ts'
import type { Entry } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { FIELDS } from '../verb/verb-fields.ts'
import { deskWordsOf } from '../words/index.ts'

/** What a paper of the file says, one line a field: words of closed lists in the language of the page, the rest as written. */
export function sayEntry(lang: Lang, { kind, data, said }: Entry): readonly string[] {
  const words = deskWordsOf(lang)
  const fields = kind in FIELDS ? FIELDS[kind as keyof typeof FIELDS] : [] // `in` has just asked
  const known = fields.flatMap((field) => {
    if (field.kind === 'people' || field.kind === 'person' || field.kind === 'file' || field.kind === 'plan') return []
    const value = said[field.name] ?? data[field.name]
    if (value === null || value === undefined || value === '') return []
    const list: Readonly<Record<string, string>> = field.kind === 'one-of' ? wordsOf(lang)[field.list] : {}
    const told = typeof value === 'boolean' ? (value ? words.verb.yes : words.verb.no) : sayValue(value, list)
    return told === null
      ? []
      : [`${words.fields[`${kind}.${field.name}`] ?? words.fields[field.name] ?? field.name}${words.colon}${told}`]
  })
  const note = typeof said['note'] === 'string' && kind === 'lead' ? [said['note']] : []
  const who = typeof said['who'] === 'string' ? [`${words.fields['against'] ?? ''}${words.colon}${said['who']}`] : []
  const document =
    typeof data['document'] === 'string' ? [`${words.case.document}${words.colon}${data['document']}`] : []
  return [...document, ...note, ...who, ...known]
}

function sayValue(value: unknown, list: Readonly<Record<string, string>>): string | null {
  return typeof value === 'string' || typeof value === 'number' ? (list[value] ?? String(value)) : null
}
