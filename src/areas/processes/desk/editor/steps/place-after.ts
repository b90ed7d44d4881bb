/** What is needed of a shape to find a place beside it; units are those of the sheet. */
export interface Standing {
  readonly type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Place {
  /** Where the middle of the new shape comes to stand. */
  readonly centre: { readonly x: number; readonly y: number }
  /** What begins right of this line moves by so much. */
  readonly line: number
  readonly by: number
}

/** Blank space between two steps. */
const GAP = 50

/**
 * Where a step between two others stands. After a task: right of it, in its lane, for the same post goes on. After an
 * event or a gateway: in the place of what comes next, for that is the lane the way leads to. Where the way leads back
 * to the left there is no such place, and it stands right of what it follows.
 */
export function placeAfter(
  after: Standing,
  next: Standing | null,
  size: { readonly width: number; readonly height: number },
): Place {
  const by = size.width + GAP
  const right = after.x + after.width
  if (next && next.x >= right && !isTask(after))
    return { centre: { x: next.x + size.width / 2, y: centreOf(next).y }, line: next.x - 1, by }
  return { centre: { x: right + GAP + size.width / 2, y: centreOf(after).y }, line: right, by }
}

/** The middle of a shape. */
export function centreOf({ x, y, width, height }: Standing): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether somebody or something works there, in a box of the usual size. */
export function isTask({ type }: Pick<Standing, 'type'>): boolean {
  return /Task$|CallActivity$/.test(type)
}
