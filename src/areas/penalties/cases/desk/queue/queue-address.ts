import type { PenaltyQueueProps } from './queue.desk.tsx'

type Narrowed = Pick<PenaltyQueueProps, 'view' | 'state' | 'procedure'> & { readonly after?: string }

/** The address of this list, narrowed as it is; `path`: of the same as a table to take along. */
export function addressOf({ view, state, procedure, after }: Narrowed, path = '/desk/penalties'): string {
  const query = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(state === null ? {} : { state }),
    ...(procedure === null ? {} : { procedure }),
    ...(after === undefined ? {} : { after }),
  })
  return query.size > 0 ? `${path}?${query}` : path
}
