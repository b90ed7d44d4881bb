import type { Lang } from '#base/text.ts'
import type { Chart } from '../chart.ts'
import { type OutlineStep, outlineOf } from '../outline.ts'
import { printLimit } from '../print-limit.ts'
import { said } from '../said.ts'
import { wordsOf } from '../words/index.ts'
import { EMPTY_SHELF, printBasis, type Shelf } from './print-basis.ts'
import { namesIn, printStep } from './print-step.ts'

/**
 * The outline as Markdown: everything the drawing says, in order, for those who listen or prefer text. A heading for each
 * step; `shelf` (a whole book fits) gives laws and rules their names.
 */
export function printOutline(chart: Chart, lang: Lang, shelf: Shelf = EMPTY_SHELF): string {
  return [
    `# ${escaped(said(chart.name, lang)) || chart.id}`,
    ...headOf(chart, lang, shelf),
    ...outlineOf(chart).flatMap((step) => [headingOf(step, lang), linesOf(step, lang, shelf)]),
    ...footOf(chart, lang),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

function headOf({ limits, basis, lanes, pools, complaint }: Chart, lang: Lang, shelf: Shelf): readonly string[] {
  const words = wordsOf(lang)
  const parties = pools.filter(({ process }) => process === null)
  return [
    list([
      ...limits.map((limit) => printLimit(limit, lang, shelf)),
      ...(basis.length > 0 ? [words.basis(basis.map((each) => printBasis(each, lang, shelf)).join(words.list))] : []),
      ...(lanes.length > 0 ? [words.posts(namesIn(lanes, lang))] : []),
      ...(parties.length > 0 ? [words.parties(namesIn(parties, lang))] : []),
      ...(complaint ? [words.complaint(complaint.telephone, complaint.way && said(complaint.way, lang))] : []),
    ]),
  ]
}

/** `## 1 收件受理`; inside a subprocess one deeper. A step without a name is called by its kind. */
function headingOf({ node, number, depth }: OutlineStep, lang: Lang): string {
  const name = escaped(said(node.name, lang)) || wordsOf(lang).kinds[node.kind]
  return `${'#'.repeat(Math.min(2 + depth, 6))} ${number === null ? name : `${number} ${name}`}`
}

function linesOf(step: OutlineStep, lang: Lang, shelf: Shelf): string {
  return printStep(step, lang, shelf)
    .map(({ line, below }) => [`- ${escaped(line)}`, ...below.map((each) => `  - ${escaped(each)}`)].join('\n'))
    .join('\n')
}

/** Notes that are about no step, groups, and what the house does not run. */
function footOf({ notes, asides, nodes, foreign }: Chart, lang: Lang): readonly string[] {
  const words = wordsOf(lang)
  const loose = notes.filter(({ about }) => !about.some((id) => nodes.some((node) => node.id === id)))
  const groups = asides.filter(({ kind, name }) => kind === 'group' && said(name, lang) !== '')
  const lines = [
    ...loose.map(({ text }) => words.note(said(text, lang))),
    ...groups.map(({ name }) => words.group(said(name, lang))),
    ...foreign.map(({ id, name, type, because }) => words.notRun(said(name, lang) || id, because ?? type)),
  ]
  return lines.length === 0 ? [] : [`## ${words.also}`, list(lines)]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}`).join('\n')
}

/** Names are words, never marks; a line break in a name is a blank. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
