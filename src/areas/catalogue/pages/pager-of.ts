import type { PagerProps } from '#ui/pager.tsx'

/** Lines on one page of a list. */
export const PER_PAGE = 50

/** Back and on through a list; null where everything stands on one page. */
export function pagerOf(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  total: number,
): Omit<PagerProps, 'lang'> | null {
  if (total <= PER_PAGE) return null
  const page = Number(query['page'] ?? 1)
  const at = (n: number) => {
    const kept = Object.entries(query).flatMap(([name, value]) =>
      value === undefined || name === 'page' ? [] : [[name, String(value)]],
    )
    return `${path}?${new URLSearchParams([...kept, ['page', String(n)]])}`
  }
  const last = Math.ceil(total / PER_PAGE)
  return {
    ...{ from: Math.min(total, (page - 1) * PER_PAGE + 1), to: Math.min(total, page * PER_PAGE), total },
    previous: page > 1 ? at(Math.min(page - 1, last)) : null,
    next: page < last ? at(page + 1) : null,
  }
}
