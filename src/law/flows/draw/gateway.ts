import type { NodeKind, Shape } from '../chart.ts'
import { tag } from './svg.ts'

/** A diamond with the mark of its kind. */
export function drawGateway(kind: NodeKind | 'complex', { x, y, width, height }: Shape): string {
  const [middle, level] = [x + width / 2, y + height / 2]
  const diamond = `M${middle} ${y}L${x + width} ${level}L${middle} ${y + height}L${x} ${level}z`
  const scale = Math.min(width, height) / 50
  const transform = `translate(${middle} ${level}) scale(${scale})`
  return (
    tag('path', { class: 'gate', d: diamond }) +
    tag('path', { class: 'mark', transform, d: MARKS[kind] ?? MARKS.complex })
  )
}

/** Drawn round the middle of a diamond of 50. */
const MARKS: Readonly<Partial<Record<NodeKind | 'complex', string>>> & { readonly complex: string } = {
  exclusive: 'M-7-7L7 7M7-7L-7 7',
  parallel: 'M0-10V10M-10 0H10',
  inclusive: 'M0-9.500a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19z',
  'event-based': 'M0-13a13 13 0 1 0 0 26 13 13 0 1 0 0-26zM0-8L7.6-2.5 4.7 6.500H-4.700L-7.6-2.500z',
  complex: 'M0-11V11M-11 0H11M-7.5-7.500L7.5 7.500M7.5-7.500L-7.5 7.5',
}
