import { type Day, day, parseDay, yearOf } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { NewDocument, Standing } from './contract.ts'
import type { Dictionary } from './dictionary.ts'

/** Which of two equal hits stands first: the higher source. By `category` of the file. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  法律: 10,
  行政法规: 20,
  部门规章: 35,
  司法解释: 40,
  地方性法规: 60,
}
const OTHER = 70
const EARLIER_VERSION = 25
const REPEALED = 15
/** A text is there since ever: what it says of its own validity stands in it. */
const ALWAYS: Day = day('1900-01-01')

/**
 * A law text of a collection, from one line of its file; null where the line is none.
 *
 * A line: `id`, `title`, `fullTitle`, `issuer`, `date` (of this version), `category`, `latestInStore`, `repealedFlag`,
 * `text`. Titles and texts are quoted: they stay as they are in every language.
 */
export function readLaw(line: string, collection: string, { aliases }: Dictionary): NewDocument | null {
  const fields = fieldsOf(line)
  const [id, title, text] = [wordAt(fields, 'id'), wordAt(fields, 'title'), wordAt(fields, 'text')]
  if (id === null || title === null || text === null) return null
  const full = wordAt(fields, 'fullTitle') ?? title
  const date = parseDay(wordAt(fields, 'date') ?? '')
  const said = [wordAt(fields, 'category'), wordAt(fields, 'issuer'), date].filter((each) => each !== null)
  return {
    ...{ collection, kind: 'law', key: id, bodyId: null, year: date && yearOf(date), number: null },
    href: `/texts/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`,
    ...{ title: inAll(title), aliases: [...(full === title ? [] : [full]), ...(aliases.get(title) ?? [])] },
    ...{ note: said.length === 0 ? null : inAll(said.join(' · ')), precedence: precedenceOf(fields) },
    ...{ shownFrom: ALWAYS, shownTo: null, standing: standingOf(fields), texts: [text] },
  }
}

function precedenceOf(fields: Readonly<Record<string, unknown>>): number {
  const source = PRECEDENCE[wordAt(fields, 'category') ?? ''] ?? OTHER
  const earlier = fields['latestInStore'] === false ? EARLIER_VERSION : 0
  return Math.min(100, source + earlier + (fields['repealedFlag'] === true ? REPEALED : 0))
}

/** As the file tells it; an earlier version that was repealed as a whole is repealed. */
function standingOf(fields: Readonly<Record<string, unknown>>): Standing | null {
  if (fields['repealedFlag'] === true) return 'repealed'
  return fields['latestInStore'] === false ? 'earlier' : null
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function wordAt(fields: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = fields[key]
  return typeof value === 'string' && value.trim() !== '' ? value.replaceAll('\0', '') : null
}

function inAll(quoted: string): Text {
  return { 'zh-Hans': quoted, 'zh-Hant': quoted, en: quoted }
}
