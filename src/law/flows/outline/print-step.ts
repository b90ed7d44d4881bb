import type { Lang } from '#base/text.ts'
import type { ClockAct, Name } from '../chart.ts'
import type { OutlineStep } from '../outline.ts'
import { printLimit } from '../print-limit.ts'
import { said } from '../said.ts'
import { wordsOf } from '../words/index.ts'
import type { Border } from './borders.ts'
import type { Paper } from './papers.ts'
import { printBasis, type Shelf } from './print-basis.ts'
import { sayWay } from './say-way.ts'
import type { Way } from './ways.ts'

/** What is said of a step, a line each; ways and events have lines of their own below them. */
export interface PrintedLine {
  readonly line: string
  readonly below: readonly string[]
}

/** All that the outline says of one step but its number and name. */
export function printStep(step: OutlineStep, lang: Lang, shelf: Shelf): readonly PrintedLine[] {
  const { node } = step
  const words = wordsOf(lang)
  const plain = (line: string): PrintedLine => ({ line, below: [] })
  return [
    ...[whoAndWhen(step, lang, shelf)].filter((line) => line !== '').map(plain),
    ...(node.text ? [plain(said(node.text, lang))] : []),
    ...(node.basis.length > 0
      ? [plain(words.basis(node.basis.map((basis) => printBasis(basis, lang, shelf)).join(words.list)))]
      : []),
    ...node.risks.map(({ level, point, control, responsible }) =>
      plain(
        [
          words.riskPoint(level, said(point, lang)),
          words.stop,
          words.control(said(control, lang)),
          responsible ? words.responsible(said(responsible, lang)) : '',
        ].join(''),
      ),
    ),
    ...(node.documents.length > 0
      ? [
          plain(
            words.documents(
              node.documents
                .map((each) => (each.public ? words.open(said(each.name, lang)) : said(each.name, lang)))
                .join(words.list),
            ),
          ),
        ]
      : []),
    ...node.clocks.map((act) => plain(sayClock(act, lang, shelf))),
    ...step.papers.map((paper) => plain(sayPaper(paper, lang))),
    ...step.notes.map((note) => plain(words.note(said(note, lang)))),
    ...step.borders.map((border) => sayBorder(border, lang, shelf)),
    ...sayWays(step.ways, lang),
  ]
}

/** Kind where it is not the ordinary one, post, limits, and what is special about the time. */
function whoAndWhen({ node, lane, number }: OutlineStep, lang: Lang, shelf: Shelf): string {
  const words = wordsOf(lang)
  const ordinary = number !== null && ['task', 'user', 'manual'].includes(node.kind)
  const waits = node.trigger?.kind === 'message' && node.catches ? [words.message(node.trigger.name)] : []
  const sends = node.trigger?.kind === 'message' && !node.catches ? [words.sends(node.trigger.name)] : []
  const timer =
    node.trigger?.kind === 'timer'
      ? [words.timer(node.trigger.limit && printLimit(node.trigger.limit, lang, shelf))]
      : []
  const level = node.post ? words.level(node.post.at) : ''
  const parts = [
    ...(ordinary ? [] : [words.kinds[node.kind]]),
    ...(lane ? [said(lane, lang)] : []),
    ...(level === '' ? [] : [level]),
    ...node.limits.map((limit) => printLimit(limit, lang, shelf)),
    ...(node.counted ? [] : [words.uncounted]),
    ...(node.together ? [words.together] : []),
    ...(node.multi ? [words.several(node.multi.sequential, node.multi.collection ?? '?')] : []),
    ...(node.calls === null ? [] : [words.calls(node.calls)]),
    ...waits,
    ...sends,
    ...timer,
  ]
  return words.join(parts.filter((part) => part !== ''))
}

function sayClock({ action, rule }: ClockAct, lang: Lang, { limits }: Shelf): string {
  const name = rule === null ? null : (limits.get(rule)?.name[lang] ?? rule)
  return wordsOf(lang).clock(action, name)
}

function sayPaper({ kind, direction, other, name }: Paper, lang: Lang): string {
  const words = wordsOf(lang)
  if (kind === 'data') return words.data(direction, said(other, lang))
  return words.party(direction, said(other, lang), said(name, lang))
}

/** `期限届满（法定5个工作日）而未办的：`, with where that leads. */
function sayBorder({ event, ways }: Border, lang: Lang, shelf: Shelf): PrintedLine {
  const words = wordsOf(lang)
  const { trigger, interrupting } = event
  const what =
    trigger?.kind === 'timer'
      ? words.overdue(trigger.limit && printLimit(trigger.limit, lang, shelf))
      : trigger?.kind === 'message'
        ? words.message(said(event.name, lang) || trigger.name)
        : words.fails(said(event.name, lang))
  const named = trigger?.kind === 'timer' ? said(event.name, lang) : ''
  return {
    line: words.meanwhile(interrupting, named === '' ? what : words.answered(named, what)),
    below: waysIn(ways, lang),
  }
}

/** One way that simply goes on stands in one line; several below each other. */
function sayWays(ways: readonly Way[], lang: Lang): readonly PrintedLine[] {
  const words = wordsOf(lang)
  if (ways.length === 0) return []
  const [only] = waysIn(ways, lang)
  if (ways.length === 1 && only !== undefined) return [{ line: words.next(only), below: [] }]
  return [{ line: words.next(''), below: waysIn(ways, lang) }]
}

function waysIn(ways: readonly Way[], lang: Lang): readonly string[] {
  return ways.map((way) => {
    const { when, to } = sayWay(way, lang)
    return when === null ? `→ ${to}` : `${when} → ${to}`
  })
}

/** The names of the lanes, for the head of the outline. */
export function namesIn(names: readonly { readonly name: Name }[], lang: Lang): string {
  return names
    .map(({ name }) => said(name, lang))
    .filter((name) => name !== '')
    .join(wordsOf(lang).list)
}
