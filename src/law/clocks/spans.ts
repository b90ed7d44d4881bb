/** Days `from < d <= to` that are not counted; `to` is Infinity while the span is open. Unit: day numbers. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * C4: whether a day falls into an excluded span: the day of the first event counts, the day of the last does not.
 *
 * Source: project convention on 行政许可法 §45 and 政府信息公开条例 §33(3), which exclude the time but not its edges.
 */
export function isExcluded(span: Span, day: number): boolean {
  return span.from < day && day <= span.to
}

/**
 * C5: overlapping spans are merged, so that no day is taken out twice: two parties asked at once cost the time once.
 * The result is in order and without overlaps.
 */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  const merged: Span[] = []
  let current: Span | null = null
  for (const span of sorted) {
    if (current && span.from <= current.to) {
      current = { from: current.from, to: Math.max(current.to, span.to) }
    } else {
      if (current) merged.push(current)
      current = span
    }
  }
  return current ? [...merged, current] : merged
}

/**
 * C6: the span that is still open, if any: while it is, the clock is suspended and no due day is shown.
 *
 * Trap: a span opened on or after the due day comes too late to suspend anything; see `dueDay`.
 */
export function openSpan(merged: readonly Span[]): Span | null {
  const last = merged.at(-1)
  return last && last.to === Number.POSITIVE_INFINITY ? last : null
}
