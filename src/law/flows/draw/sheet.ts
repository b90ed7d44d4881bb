import type { Lang } from '#base/text.ts'
import type { Chart, Node } from '../chart.ts'
import { type Neighbours, neighboursOf } from '../neighbours.ts'
import { orderOf } from '../outline/order.ts'
import { numbersOf } from '../outline/steps.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/zh-Hans.ts'
import type { DrawOptions } from './options.ts'

/** What every part of the drawing needs to know, looked up once. */
export interface Sheet {
  readonly chart: Chart
  readonly options: DrawOptions
  readonly lang: Lang
  readonly words: Words
  readonly near: Neighbours
  /** Numbers of the steps, the same as in the outline. */
  readonly numbers: ReadonlyMap<string, number>
  /** Place in the order of hearing: a flow to an earlier place is a return. */
  readonly place: ReadonlyMap<string, number>
  readonly here: ReadonlySet<string>
  readonly done: ReadonlySet<string>
  /** Classes for what state an element is in; null where nothing is to be said. */
  readonly stateOf: (id: string) => string | null
}

/** The chart, ready to be drawn. */
export function sheetOf(chart: Chart, options: DrawOptions): Sheet {
  const near = neighboursOf(chart)
  const order: readonly Node[] = orderOf(chart, near)
  const here = new Set(options.here)
  const done = new Set(options.done)
  const strange = new Set(chart.foreign.map((each) => each.id))
  const stateOf = (id: string) =>
    [
      ...(here.has(id) ? ['here'] : done.has(id) ? ['done'] : []),
      ...[options.marks?.get(id) ?? []].flat(),
      ...(options.deviations?.has(id) ? ['strays'] : []),
      ...(strange.has(id) ? ['foreign'] : []),
    ].join(' ') || null
  return {
    chart,
    options,
    lang: options.lang,
    words: wordsOf(options.lang),
    near,
    numbers: numbersOf(order.filter(({ id }) => options.marks?.get(id) !== 'removed')),
    place: new Map(order.map(({ id }, i) => [id, i])),
    here,
    done,
    stateOf,
  }
}
