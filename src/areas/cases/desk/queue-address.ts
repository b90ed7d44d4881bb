import type { QueueProps } from './queue.desk.tsx'

/** The address of this list, narrowed as it is. */
export function address(
  { agent, view, itemId, state }: Pick<QueueProps, 'agent' | 'view' | 'itemId' | 'state'>,
  more: Readonly<Record<string, string>>,
  path = agent ? '/desk/agent' : '/desk/queue',
): string {
  const query = new URLSearchParams({
    ...(view === 'queue' ? {} : { view }),
    ...(itemId === null ? {} : { item: itemId }),
    ...(state === null ? {} : { state }),
    ...more,
  })
  return query.size > 0 ? `${path}?${query}` : path
}
