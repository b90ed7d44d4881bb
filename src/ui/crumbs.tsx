/** A step of the way here; the last one is the page itself and has no address. */
export interface Crumb {
  readonly text: string
  readonly href?: string
}

/** The way from the home page to this one. `label` names the navigation: `当前位置`. */
export function Crumbs({ label, crumbs }: { readonly label: string; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumb" aria-label={label}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text} aria-current={href === undefined ? 'page' : undefined}>
            {href === undefined ? text : <a href={href}>{text}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
