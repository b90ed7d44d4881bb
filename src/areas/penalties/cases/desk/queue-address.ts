import type { PenaltyQueueProps } from './queue.desk.tsx'

type Narrowed = Pick<PenaltyQueueProps, 'view' | 'state' | 'procedure'> & { readonly after?: string }

/** The address of this list, narrowed as it is. */
export function addressOf({ view, state, procedure, after }: Narrowed): string {
  const query = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(state === null ? {} : { state }),
    ...(procedure === null ? {} : { procedure }),
    ...(after === undefined ? {} : { after }),
  })
  return query.size > 0 ? `/desk/penalties?${query}` : '/desk/penalties'
}
