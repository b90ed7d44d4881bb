import type { Aside, Note } from '../beside.ts'
import type { Shape } from '../chart.ts'
import { said } from '../said.ts'
import type { Sheet } from './sheet.ts'
import { number, tag } from './svg.ts'
import { textIn } from './text.ts'

/** Data, a store or a group. Their names stand beside them, as with events. */
export function drawAside({ kind, many }: Aside, shape: Shape): string {
  const { x, y, width, height } = shape
  if (kind === 'group') return tag('rect', { class: 'group', x, y, width, height, rx: 8 })
  if (kind === 'store') return tag('path', { class: 'aside', d: barrel(shape) })
  const fold = Math.min(width, height) * 0.28
  const page = `M${x} ${y}h${number(width - fold)}l${number(fold)} ${number(fold)}v${number(height - fold)}h${-width}z`
  const corner = `M${number(x + width - fold)} ${y}v${number(fold)}h${number(fold)}`
  const arrow = kind === 'data' ? '' : `M${x + 4} ${y + 8}h7v-4l6 6-6 6v-4h-7z`
  const bars = many ? `M${x + width / 2 - 4} ${y + height - 4}v-8m4 8v-8m4 8v-8` : ''
  return [
    tag('path', { class: 'aside', d: page + corner }),
    ...(arrow === '' ? [] : [tag('path', { class: kind === 'output' ? 'icon full' : 'icon', d: arrow })]),
    ...(bars === '' ? [] : [tag('path', { class: 'icon', d: bars })]),
  ].join('')
}

/** A note: its words beside a bracket. */
export function drawNote(sheet: Sheet, { text }: Note, { x, y, width, height }: Shape): string {
  const words = { x: x + 8, y: y + 3, width: width - 12, height: height - 6 }
  return (
    tag('path', { class: 'note', d: `M${x + 8} ${y}H${x}v${height}h8` }) +
    textIn(said(text, sheet.lang), words, [13, 12, 11, 10, 9], { className: 'sm', anchor: 'start' })
  )
}

function barrel({ x, y, width, height }: Shape): string {
  const [rx, ry] = [width / 2, Math.min(height / 6, 9)]
  const arc = (by: number) => `a${rx} ${ry} 0 0 0 ${by} 0`
  const body = `M${x} ${y + ry}a${rx} ${ry} 0 0 1 ${width} 0v${height - 2 * ry}a${rx} ${ry} 0 0 1 ${-width} 0z`
  return `${body}M${x} ${y + ry}${arc(width)}M${x} ${y + ry + 4}${arc(width)}`
}
