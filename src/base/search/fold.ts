import { ConverterFactory, Locale } from 'opencc-js/t2cn'

const FROM_HONG_KONG = ConverterFactory(Locale.from['hk'] ?? [], Locale.to['cn'] ?? [])
const FROM_TAIWAN = ConverterFactory(Locale.from['tw'] ?? [], Locale.to['cn'] ?? [])

/** Characters that the dictionaries keep apart but that people type for one another, each folded onto the second. */
const ALIKE = new Map(
  [
    ...(['著着', '瞭了', '锺钟', '鍾钟', '乾干', '藉借', '馀余', '祇只', '甯宁', '徵征', '昇升', '麽么'] as const),
    ...(['覆复', '佔占', '帐账', '箇个', '阪坂', '剋克', '彷仿', '彿佛', '碁棋', '蹟迹', '註注', '癥症'] as const),
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

const known = new Map<string, string>()

/**
 * A text as it is compared: simplified, half width, lower case; each character for itself.
 *
 * The length stays the same, so that a place in the folded text is the same place in the text as written. That is why
 * a sign whose plain form is longer (㎡) stays as it is.
 * Trap: for comparing only. What is shown to people is never folded: 乾 and 干 are not the same word.
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += known.get(character) ?? learn(character)
  return folded
}

/** Folded until nothing changes: what one dictionary writes, the other may fold again (麼 → 麽 → 么). */
function learn(character: string): string {
  const way = [character]
  for (;;) {
    const next = onceFolded(way.at(-1) ?? character)
    const before = way.indexOf(next)
    if (before >= 0) {
      const folded = way.slice(before).sort()[0] ?? next // a circle is folded onto its first character
      known.set(character, folded)
      return folded
    }
    way.push(next)
  }
}

function onceFolded(character: string): string {
  const plain = sameLength(character, character.normalize('NFKC').toLowerCase())
  const simple = sameLength(plain, FROM_HONG_KONG(sameLength(plain, FROM_TAIWAN(plain))))
  return ALIKE.get(simple) ?? simple
}

function sameLength(before: string, after: string): string {
  return after.length === before.length ? after : before
}
