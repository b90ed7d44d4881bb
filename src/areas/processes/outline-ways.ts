import type { Lang } from '#base/text.ts'
import type { Chart, Node } from '#law/flows/chart.ts'
import { sayWay } from '#law/flows/outline/say-way.ts'
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
  /** The step told next: a way that simply goes on to it need not be told. */
  readonly next: string | null
  link(path: string): string
}

/** Where a step leads, in words: by which answer, what may happen meanwhile, and to which step; what is plain is left out. */
export function outlineWays(lang: Lang, step: OutlineStep, on: WaysContext): readonly OutlineWay[] {
  const own = step.ways.filter((way) => way.turns.length > 0 || way.back || way.to.id !== on.next)
  return [
    ...called(lang, step.node, on),
    ...own.map((way) => told(lang, way, null, on)),
    ...step.borders.flatMap(({ event, ways }) =>
      ways.map((way) => told(lang, way, eventOf(lang, event, way, on.chart), on)),
    ),
  ]
}

/** Another chart that runs as this step. */
function called(lang: Lang, { kind, calls }: Node, { link }: WaysContext): readonly OutlineWay[] {
  if (kind !== 'call' || calls === null) return []
  return [{ when: null, to: wordsOf(lang).chart.otherChart, href: link(`/charts/${calls}`) }]
}

function told(lang: Lang, way: Way, event: string | null, { prefix }: WaysContext): OutlineWay {
  const { when, to } = sayWay(way, lang)
  return {
    when: [event, when].filter((part) => part !== null).join(wordsOf(lang).comma) || null,
    to,
    href: way.to.kind === 'step' ? `#${prefix}-${way.to.id}` : null,
  }
}

/** What happened at the border of the step: its name, else what it waits for. */
function eventOf(lang: Lang, event: Node, way: Way, chart: Chart): string {
  const words = wordsOf(lang).chart.events
  const name = inWords(lang, event.name)
  const { trigger } = event
  const leadsTo = chart.nodes.find(({ id }) => id === way.to.id)?.part
  const what = name !== '' ? name : leadsTo === 'special' ? words.special : words.other
  if (trigger?.kind !== 'timer' || trigger.limit === null) return what
  return words.timer(what, printLimit(trigger.limit, lang, lawbook()))
}
