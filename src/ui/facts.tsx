import type { ReactNode } from 'react'

/** One fact of the row: what, how much, and a small line under it. */
export interface Fact {
  readonly name: string
  readonly value: ReactNode
  readonly small?: ReactNode
}

/** Two to four facts in a row with hairlines between: what one looks for first on a guide. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value, small }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {small !== undefined && <small>{small}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
