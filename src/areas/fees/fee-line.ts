import type { Lang } from '#base/text.ts'
import type { FeeOnDay } from './contract.ts'
import { printStandard } from './pages/standard.part.tsx'
import { wordsOf } from './words/index.ts'

/** A fee in one line, as a page names it that refers to it: what it is called, where it stands, how much if it is charged. In English by its number, because the list is written in Chinese. */
export function feeLine(lang: Lang, { fee, now }: FeeOnDay): string {
  const words = wordsOf(lang)
  const standard = now.state === 'charged' ? printStandard(now.standard) : null
  return words.line(fee.id, now.name, words.state[now.state], standard)
}
