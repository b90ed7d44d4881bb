/** How near to a box a line may run past it. Unit: pixel. */
export const CLEARANCE = 7

/** How far from one another lines run side by side. */
export const APART = 9

/** The left end of a lane, where the name of the post stands level. */
export const LANE_HEAD = 112

/** A column or row: where it begins and ends, and the middle its nodes stand on. */
export interface Strip {
  readonly from: number
  readonly to: number
  readonly middle: number
}

/** Where the sheet begins. */
export const CORNER = 20

/** Left edge of a pool with its name written upwards, as editors draw it. */
export const POOL_HEAD = 30

/** Between two columns, at least. */
export const GAP = 36
