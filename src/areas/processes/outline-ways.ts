import type { Lang } from '#base/text.ts'
import type { Chart, Node } from '#law/flows/chart.ts'
import type { Way } from '#law/flows/outline/ways.ts'
import type { OutlineStep } from '#law/flows/outline.ts'
import { printLimit } from '#law/flows/print-limit.ts'
import type { OutlineWay } from '#ui/chart-outline.tsx'
import { lawbook } from '../clocks/index.ts'
import { wordsOf } from './pages/words/index.ts'
import { inWords } from './words-of-chart.ts'

interface WaysContext {
  readonly chart: Chart
  readonly prefix: string
  readonly next: string | null
  link(path: string): string
}

/** Where a step leads, in words: by which answer, what may happen meanwhile, and to which step; what is plain is left out. */
export function outlineWays(lang: Lang, step: OutlineStep, on: WaysContext): readonly OutlineWay[] {
  const own = step.ways.filter((way) => way.turns.length > 0 || way.back || way.to.id !== on.next)
  return [
    ...called(lang, step.node, on),
    ...own.map((way) => told(lang, way, answerOf(lang, way), on)),
    ...step.borders.flatMap(({ event, ways }) =>
      ways.map((way) => told(lang, way, eventOf(lang, event, way, on.chart), on)),
    ),
  ]
}

/** Another chart that runs as this step. */
function called(lang: Lang, { kind, calls }: Node, { link }: WaysContext): readonly OutlineWay[] {
  if (kind !== 'call' || calls === null) return []
  return [{ when: null, to: wordsOf(lang).chart.ways.otherChart, href: link(`/charts/${calls}`) }]
}

function told(lang: Lang, way: Way, when: string | null, { prefix }: WaysContext): OutlineWay {
  const words = wordsOf(lang).chart.ways
  const { to } = way
  const name = inWords(lang, to.name)
  const step = to.number === null ? name : words.step(to.number, name)
  const text = to.kind === 'end' ? words.end(name) : way.back ? words.back(step) : step
  return {
    when: way.joins ? [when, words.joins].filter(Boolean).join(wordsOf(lang).comma) : when,
    to: text,
    href: to.kind === 'step' ? `#${prefix}-${to.id}` : null,
  }
}

function answerOf(lang: Lang, { turns }: Way): string | null {
  const words = wordsOf(lang).chart.ways
  const answers = turns.map(({ answer, otherwise, condition }) => {
    const said = inWords(lang, answer)
    return said !== '' ? said : otherwise ? words.otherwise : (condition ?? '')
  })
  return answers.filter(Boolean).join(wordsOf(lang).comma) || null
}

/** What happened at the border of the step: its name, else what it waits for. */
function eventOf(lang: Lang, event: Node, way: Way, chart: Chart): string {
  const words = wordsOf(lang).chart.ways
  const name = inWords(lang, event.name)
  const { trigger } = event
  const limit = trigger?.kind === 'timer' && trigger.limit ? printLimit(trigger.limit, lang, lawbook()) : null
  const leadsTo = chart.nodes.find(({ id }) => id === way.to.id)?.part
  const what = name !== '' ? name : leadsTo === 'special' ? words.special : words.event
  const answer = answerOf(lang, way)
  return [limit === null ? what : words.timer(what, limit), answer].filter(Boolean).join(wordsOf(lang).comma)
}
