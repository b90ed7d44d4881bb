import type { QueueFilter } from '../queue.ts'

/** The address of this list, narrowed as it is; `path`: of the same as a table to take along. */
export function addressOf({ view, state, after }: QueueFilter, path = '/desk/requests'): string {
  const query = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  })
  return query.size > 0 ? `${path}?${query}` : path
}
