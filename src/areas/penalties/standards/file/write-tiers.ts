import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { RangeText, Standard, Tier } from '#law/penalties/standards/standard.ts'
import { replaceBlock } from './replace-block.ts'
import { yamlInside, yamlText } from './yaml-value.ts'

/**
 * The file of a standard with these tiers. A tier that did not change keeps its own lines, so that who reads the
 * difference of two files sees what was changed and nothing else. `before`: what `text` says.
 */
export function writeTiers(text: string, before: Standard, tiers: readonly Tier[]): string {
  if (isSame(before.tiers, tiers)) return text
  const kept = sourceOfTiers(text)
  const lines = tiers.map((tier) => {
    const at = before.tiers.findIndex((old) => old.id === tier.id)
    const same = at >= 0 && isSame(before.tiers[at], tier)
    return (same && kept?.[at]) || linesOf(tier)
  })
  return replaceBlock(text, 'tiers', tiers.length === 0 ? 'tiers: []' : `tiers:\n${lines.join('')}`)
}

/** The lines of each tier as they stand; null where they are not written one under the other. */
function sourceOfTiers(text: string): readonly string[] | null {
  const { contents } = parseDocument(text)
  const seq = isMap(contents)
    ? contents.items.find((each) => isScalar(each.key) && each.key.value === 'tiers')?.value
    : null
  if (!isSeq(seq) || seq.flow === true) return null
  const starts = seq.items.map((item) => (isMap(item) ? text.lastIndexOf('\n', item.range?.[0] ?? 0) + 1 : -1))
  if (starts.some((start) => !/^ {2}- /.test(text.slice(start, start + 4)))) return null
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? seq.range?.[1] ?? text.length
    return `${text.slice(start, end).trimEnd()}\n`
  })
}

function linesOf({ id, name, level, when, fine, also, note }: Tier): string {
  return [
    `  - id: ${yamlText(id)}`,
    `    name: { zh: ${JSON.stringify(name.zh)}, en: ${JSON.stringify(name.en)} }`,
    `    level: ${level}`,
    `    when: ${yamlText(when)}`,
    `    fine: ${fine === null ? 'null' : rangeIn(fine)}`,
    `    also: [${also.map(yamlInside).join(', ')}]`,
    ...(note === null ? [] : [`    note: ${JSON.stringify(note)}`]),
    '',
  ].join('\n')
}

function rangeIn({ min, max, minInclusive, maxInclusive, optional }: RangeText): string {
  const excluded = [...(minInclusive ? [] : ['min']), ...(maxInclusive ? [] : ['max'])]
  const parts = [
    `min: ${JSON.stringify(min)}`,
    `max: ${JSON.stringify(max)}`,
    ...(excluded.length > 0 ? [`excluded: [${excluded.join(', ')}]`] : []),
    ...(optional ? ['optional: true'] : []),
  ]
  return `{ ${parts.join(', ')} }`
}

/** Tiers are texts, numbers, truth values, lists and records of them. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
