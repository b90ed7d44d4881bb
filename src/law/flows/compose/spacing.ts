/** How near to a box a line may run past it. Unit: pixel. */
export const CLEARANCE = 7

/** How far from one another lines run side by side. */
export const APART = 9

/** The left end of a lane, where the name of the post stands level. */
export const LANE_HEAD = 112
