import { readFileSync } from 'node:fs'
import { ConverterFactory, Locale } from 'opencc-js/cn2t'
import { parse } from 'yaml'

const OVERRIDES = new URL('../../../lawbook/phrases/zh-Hant-overrides.yaml', import.meta.url)

let convert: ((text: string) => string) | null = null

/**
 * The Traditional Chinese of a Simplified text: Hong Kong wording, then the reviewed overrides of the lawbook.
 *
 * Trap: only for words and data of our own. Names of real people and quoted legal texts are never converted.
 * The dictionaries (about 20 ms) are read at the first call.
 */
export function toTraditional(text: string): string {
  convert ??= makeConverter()
  return convert(text)
}

function makeConverter(): (text: string) => string {
  const reviewed = Object.entries(parse(readFileSync(OVERRIDES, 'utf8')) as Record<string, string>) // our own flat file
  return ConverterFactory(Locale.from['cn'] ?? [], Locale.to['hk'] ?? [], [reviewed])
}
