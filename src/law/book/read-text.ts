import type { Text } from '#base/text.ts'
import { fieldOf, type Node, recordAt, stringAt } from './node.ts'

/** Derives Traditional from Simplified Chinese; handed in, because the dictionaries live outside the law. */
export type Traditional = (simplified: string) => string

/** A text of a lawbook file, `{ zh, en }`; the Traditional form is derived. Other keys only where `more` allows them. */
export function textAt(at: Node, traditional: Traditional, more: readonly string[] = []): Text {
  const fields = recordAt(at, ['zh', 'en', ...more])
  const zh = stringAt(fieldOf(at, fields, 'zh'))
  return { 'zh-Hans': zh, 'zh-Hant': traditional(zh), en: stringAt(fieldOf(at, fields, 'en')) }
}
