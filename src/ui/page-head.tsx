import type { ReactNode } from 'react'

export interface PageHeadProps {
  readonly title: ReactNode
  /** Above the title, small: `行政许可 · 安澜县市场监督管理局`. */
  readonly kind?: ReactNode
  /** Below it: what this page is for, in one or two sentences. */
  readonly lead?: ReactNode
  /** Titles of record (an item, a case, a document) are set in Song. */
  readonly record?: boolean
}

/** The head of a page of the portal. */
export function PageHead({ title, kind, lead, record = false }: PageHeadProps) {
  return (
    <div className="head">
      {kind !== undefined && <p className="kind">{kind}</p>}
      <h1 className={record ? 'record' : undefined}>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
    </div>
  )
}
