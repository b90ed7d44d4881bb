import { isMap, isPair, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { type EditedFactor, type EditedWeights, WEIGHT_AMOUNTS } from '#law/penalties/model/edit/weight-rows.ts'
import { yamlText } from './yaml-value.ts'

/**
 * The file of a standard with these weights. What did not change keeps its own lines and remarks, so that who reads the
 * difference of two files sees what was changed and nothing else. `before`: what `text` says. A text without weights is
 * given back as it is.
 */
export function writeWeights(text: string, before: EditedWeights, after: EditedWeights): string {
  const amounts = WEIGHT_AMOUNTS.filter((part) => before[part] !== after[part])
  const written = amounts.reduce((file, part) => replaceAmount(file, part, after[part]), text)
  const same = JSON.stringify(before.factors) === JSON.stringify(after.factors)
  return same ? written : replaceFactors(written, before.factors, after.factors)
}

function replaceAmount(text: string, part: string, value: string): string {
  const node = weightsIn(text)?.get(part, true)
  if (!isScalar(node) || !node.range) return text
  const [from, to] = node.range
  return `${text.slice(0, from)}${JSON.stringify(value)}${text.slice(to)}`
}

/** The list of factors is written anew; a factor that did not change keeps its lines. */
function replaceFactors(text: string, before: readonly EditedFactor[], after: readonly EditedFactor[]): string {
  const pair = weightsIn(text)?.items.find((each) => isScalar(each.key) && each.key.value === 'factors')
  const key = isPair(pair) && isScalar(pair.key) ? pair.key.range : null
  const list = pair?.value
  if (!key || !isSeq(list) || !list.range) return text
  const lineStart = text.lastIndexOf('\n', key[0]) + 1
  const indent = text.slice(lineStart, key[0])
  const old = new Map(
    before.map((factor, at) => [JSON.stringify(factor), sourceOf(text, list.items, at, list.range?.[1])]),
  )
  const lines = after.map((factor) => old.get(JSON.stringify(factor)) ?? linesOf(factor, `${indent}  `))
  const end = list.range[1]
  const rest = text.slice(text.slice(0, end).trimEnd().length).replace(/^[^\n]*\n?/, '')
  const block = after.length === 0 ? `${indent}factors: []\n` : `${indent}factors:\n${lines.join('')}`
  return `${text.slice(0, lineStart)}${block}${rest}`
}

/** The lines of the item at a place; null where items do not stand one under the other. */
function sourceOf(text: string, items: readonly unknown[], at: number, end = text.length): string | null {
  const startOf = (item: unknown) => (isMap(item) && item.range ? text.lastIndexOf('\n', item.range[0]) + 1 : null)
  const from = startOf(items[at])
  const to = at + 1 < items.length ? startOf(items[at + 1]) : end
  return from === null || to === null || to <= from ? null : `${text.slice(from, to).trimEnd()}\n`
}

function linesOf({ name, label, options }: EditedFactor, indent: string): string {
  return [
    `${indent}- name: ${yamlText(name)}`,
    `${indent}  zh: ${yamlText(label)}`,
    `${indent}  options:`,
    ...options.map(({ when, weight }) => `${indent}    - { when: ${quoted(when)}, weight: ${JSON.stringify(weight)} }`),
    '',
  ].join('\n')
}

/** In single quotes where the condition has words in double ones, as the files of the lawbook write it. */
function quoted(text: string): string {
  return text.includes('"') && !text.includes("'") && !text.includes('\n') ? `'${text}'` : JSON.stringify(text)
}

function weightsIn(text: string): YAMLMap | null {
  const { contents } = parseDocument(text)
  const weights = isMap(contents) ? contents.get('weights', true) : null
  return isMap(weights) ? weights : null
}
