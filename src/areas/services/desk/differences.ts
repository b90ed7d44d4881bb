import type { Lang, Text } from '#base/text.ts'
import type { Difference, Item, Material } from '../contract.ts'
import { type Words, wordsOf } from '../words/index.ts'
import { printPromise } from '../words/print-limits.ts'

/** Every difference a reader of the guide would see between two editions. */
export function differencesOf(lang: Lang, was: Item, becomes: Item): readonly Difference[] {
  const words = wordsOf(lang).desk
  const asked = Object.entries(saidOf(lang)).map(([key, say]) => ({
    field: words.fields[key as keyof Words['desk']['fields']], // saidOf has exactly these keys
    was: say(was),
    becomes: say(becomes),
  }))
  return asked.filter((difference) => difference.was !== difference.becomes)
}

function saidOf(lang: Lang): Readonly<Record<keyof Words['desk']['fields'], (item: Item) => string>> {
  const words = wordsOf(lang).desk
  const both = (text: Text | null) => (text === null ? words.none : `${text['zh-Hans']} (${text.en})`)
  const material = (one: Material) =>
    [both(one.name), one.from && both(one.from), one.tolerant && words.tolerant, one.withAgentOnly && words.withAgent]
      .filter(Boolean)
      .join(', ')
  return {
    name: (item) => both(item.name),
    promised: (item) => printPromise(lang, item.promised),
    visits: (item) => String(item.visits),
    agent: (item) => (item.agent ? words.isSo : words.isNotSo),
    note: (item) => both(item.note),
    conditions: (item) => item.conditions.map((one) => both(one.says)).join('\n'),
    materials: (item) => item.materials.map(material).join('\n'),
  }
}
