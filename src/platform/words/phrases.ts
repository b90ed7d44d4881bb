import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '#base/text.ts'
import { toTraditional } from './traditional.ts'

const ENGLISH = new URL('../../../lawbook/phrases/en.yaml', import.meta.url)

let english: ReadonlyMap<string, string> | null = null
const said = new Map<string, Text>()

/** The English of a sentence of the lawbook, or null when the phrase book (`lawbook/phrases/en.yaml`) lacks it. */
export function inEnglish(zhHans: string): string | null {
  english ??= new Map(Object.entries(parse(readFileSync(ENGLISH, 'utf8')) as Record<string, string>)) // our own flat file
  return english.get(zhHans) ?? null
}

/**
 * A sentence of the lawbook in all three languages: English from the phrase book, Traditional Chinese derived.
 *
 * Errors: a sentence without English throws and names it; a page in half a language is never shown.
 */
export function say(zhHans: string): Text {
  const known = said.get(zhHans)
  if (known) return known
  const en = inEnglish(zhHans)
  if (en === null) throw new Error(`lawbook/phrases/en.yaml has no English for "${zhHans}"`)
  const text: Text = { 'zh-Hans': zhHans, 'zh-Hant': toTraditional(zhHans), en }
  said.set(zhHans, text)
  return text
}
