import type { ReactNode } from 'react'

/** One line: what was asked, what was said, and where to change it. */
export interface SummaryLine {
  readonly name: string
  readonly value: ReactNode
  readonly change?: { readonly href: string; readonly text: string }
}

/** What was said, line by line: before submitting, on a receipt, on a case. */
export function SummaryList({
  lines,
  small = false,
}: {
  readonly lines: readonly SummaryLine[]
  readonly small?: boolean
}) {
  return (
    <dl className={`kv${small ? ' small' : ''}`}>
      {lines.map(({ name, value, change }) => (
        <div key={name} className={change ? 'has-change' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="change">
              <a href={change.href}>
                {change.text}
                <span className="sr"> {name}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
