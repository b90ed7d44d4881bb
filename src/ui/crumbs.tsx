import { type Lang, quotedLang } from '#base/text.ts'

/** A step of the way here; the last one is the page itself and has no address. */
export interface Crumb {
  readonly text: string
  readonly href?: string
}

/** The way from the home page to this one. `label` names the navigation: `当前位置`. */
export function Crumbs({
  lang,
  label,
  crumbs,
}: {
  readonly lang: Lang
  readonly label: string
  readonly crumbs: readonly Crumb[]
}) {
  return (
    <nav className="crumb" aria-label={label}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text} aria-current={href === undefined ? 'page' : undefined}>
            {href === undefined ? <span lang={quotedLang(lang, text)}>{text}</span> : <a href={href}>{text}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
