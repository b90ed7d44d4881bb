/** Hits of one page of results. */
export const PAGE = 20
