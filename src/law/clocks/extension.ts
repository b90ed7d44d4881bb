/** An extension as recorded: the day and the days it asks for. */
export interface ExtensionAsked {
  readonly on: number
  readonly days: number
}

/** What became of an extension: the days that count, and why not more. */
export interface ExtensionCounted extends ExtensionAsked {
  readonly counted: number
  readonly why: 'in_time' | 'late' | 'above_maximum' | 'before_start'
}

/**
 * C8: an extension adds its days to the limit if it was recorded on or before the day the limit would end without it,
 * and only as far as the law's maximum reaches; what lies above has no effect. Null `due`: the clock stands still, so
 * the limit cannot have ended.
 *
 * Source: 行政许可法 §42, 政府信息公开条例 §33(2); that it must come in time is a project convention.
 */
export function countExtension(asked: ExtensionAsked, due: number | null, left: number): ExtensionCounted {
  if (due !== null && asked.on > due) return { ...asked, counted: 0, why: 'late' }
  if (asked.days > left) return { ...asked, counted: left, why: 'above_maximum' }
  return { ...asked, counted: asked.days, why: 'in_time' }
}
