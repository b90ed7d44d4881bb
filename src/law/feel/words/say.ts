import type { Lang } from '#base/text.ts'
import type { FeelFault } from '../faults.ts'
import { ERROR_KINDS, type FeelError } from '../run.ts'
import { en } from './en.ts'
import { type Words, zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const all: Record<Lang, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** A fault of a text as a sentence, with its place where the text is handed in. */
export function sayFault(fault: FeelFault, lang: Lang, source?: string): string {
  const words = all[lang]
  const kind = ERROR_KINDS.find((each) => each === fault.facts['kind'])
  const why = fault.code === 'always-fails' && kind ? words.error[kind](fault.facts) : ''
  const sentence = `${words.fault[fault.code](fault.facts)}${why}`
  if (source === undefined) return sentence
  const before = source.slice(0, fault.from).split('\n')
  const place = words.place(before.length, [...(before.at(-1) ?? '')].length + 1)
  return lang === 'en' ? `${place}: ${sentence}` : `${place}：${sentence}`
}

/** What went wrong when an expression ran, as a sentence. */
export function sayError(error: Pick<FeelError, 'kind' | 'facts'>, lang: Lang): string {
  return all[lang].error[error.kind](error.facts)
}
