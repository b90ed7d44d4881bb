import { isText, type Text } from '#base/text.ts'
import { inEnglish } from '#platform/words/phrases.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import type { NewPower } from '../power.ts'

/**
 * Makes a text of a sentence and the English beside it. Without English it is looked for in the power as it stands and in
 * the phrase book; null where neither has it, or what stands there is Chinese.
 */
export function translator(before: NewPower | null): (zh: string, en: string) => Text | null {
  const known = new Map<string, Text>()
  collect(before, known)
  return (zh, en) => {
    const old = known.get(zh)
    if (old && (en === '' || en === old.en)) return old
    const english = en === '' ? inEnglish(zh) : en
    if (english === null || /\p{Script=Han}/u.test(english)) return null
    return { 'zh-Hans': zh, 'zh-Hant': toTraditional(zh), en: english }
  }
}

/** Every text a power holds, by its Chinese. */
function collect(value: unknown, known: Map<string, Text>): void {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) known.set(value['zh-Hans'], value)
  else for (const inner of Object.values(value)) collect(inner, known)
}
