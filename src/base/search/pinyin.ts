import { pinyin } from 'pinyin-pro'
import { LONGEST, SYLLABLES } from './syllables.ts'

/**
 * The readings of the Han characters of a simplified text, without tones; everything else is left out. A character of
 * several readings gets the one of the word it stands in (银行 hang, 行政 xing).
 */
export function readingsOf(simplified: string): readonly string[] {
  return pinyin(simplified, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).map(plain)
}

/**
 * What somebody typed, as syllables: Han characters by their readings, Latin letters cut into syllables. Null where the
 * letters are no pinyin, or where there is nothing to read. A syllable still being typed at the end is left out.
 */
export function syllablesOf(typed: string): readonly string[] | null {
  const syllables: string[] = []
  for (const [part] of typed.matchAll(/\p{Script=Han}+|[a-zü']+/gu)) {
    const read = /^[a-zü']/u.test(part) ? cut(part.replaceAll("'", '')) : readingsOf(part)
    if (read === null) return null
    syllables.push(...read)
  }
  return syllables.length === 0 ? null : syllables
}

/** The fewest syllables that these letters are, the beginning of another at the end left out; null: they are none. */
function cut(letters: string): readonly string[] | null {
  const text = plain(letters)
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= text.length; end++) {
    best[end] = null
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = best[from]
      const syllable = text.slice(from, end)
      if (!before || !SYLLABLES.has(syllable)) continue
      if (!best[end] || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, syllable]
    }
  }
  return best[text.length] ?? withoutBeginning(text, best)
}

function withoutBeginning(text: string, best: readonly (readonly string[] | null)[]): readonly string[] | null {
  for (let end = text.length - 1; end >= Math.max(2, text.length - LONGEST + 1); end--) {
    const rest = text.slice(end)
    const begins = [...SYLLABLES].some((syllable) => syllable.startsWith(rest))
    if (best[end] && begins) return best[end] ?? null
  }
  return null
}

function plain(syllable: string): string {
  return syllable.replaceAll(/[vü]/gu, 'u')
}
