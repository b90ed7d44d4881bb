import type { ReactNode } from 'react'

/** Says that there is nothing, why, and what to do instead; never a bare blank. */
export function Empty({ says, children }: { readonly says: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      {children}
    </div>
  )
}
