/** How near to a box a line may run past it. Unit: pixel. */
export const CLEARANCE = 7

/** How far from one another lines run side by side. */
export const APART = 9
