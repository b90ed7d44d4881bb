import type { HeldPost } from '#platform/signin/actor.ts'
import type { FrameProps } from '#platform/web/frame.ts'
import { Hatch } from '#ui/hatch.tsx'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { Seal } from '#ui/seal.tsx'
import { KeysHelp } from './keys-help.tsx'
import { wordsOf } from './words/index.ts'

/** What surrounds every page of the staff site. Works without its script; the script adds keys. */
export function deskFrame(page: FrameProps) {
  const words = wordsOf(page.lang)
  return (
    <html lang={page.lang} data-text={page.largeText ? 'large' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} · ${words.name} · ${words.county}`}</title>
        <link rel="stylesheet" href={page.asset('desk/desk.css')} />
        <link rel="icon" type="image/svg+xml" href={page.asset('desk/seal.svg')} />
        <script defer src={page.asset('desk/desk.script.js')} />
        {page.styles.map((href) => (
          <link rel="stylesheet" href={href} key={href} />
        ))}
        {page.scripts.map((src) => (
          <script defer src={src} key={src} />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        {page.demo && <p className="demo">{words.demo}</p>}
        <header className="top">
          <a className="brand" href={page.link('/desk')}>
            <Seal />
            <span>{words.name}</span>
            <small>{words.county}</small>
          </a>
          {page.menu.length > 0 && <Menu page={page} label={words.mainNav} />}
          <Who page={page} />
        </header>
        <Hatch />
        <main id="main" tabIndex={-1}>
          {page.body}
        </main>
        <KeysHelp lang={page.lang} />
      </body>
    </html>
  )
}

function Menu({ page, label }: { readonly page: FrameProps; readonly label: string }) {
  return (
    <nav aria-label={label}>
      <ul>
        {page.menu.map(({ href, title, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Who({ page }: { readonly page: FrameProps }) {
  const words = wordsOf(page.lang)
  const { actor } = page
  return (
    <div className="who">
      {actor.kind === 'officer' && (
        <p>
          <b>{actor.name}</b> <Posts page={page} posts={actor.posts} />
        </p>
      )}
      <LanguageSwitch lang={page.lang} linkIn={page.linkIn} />
      <button type="button" className="btn script-only" data-keys-help="">
        <kbd>?</kbd>
        {words.keys.button}
      </button>
      {actor.kind === 'officer' ? (
        <form method="post" action={page.link('/desk/sign-out')}>
          <input type="hidden" name="csrf" value={page.csrf} />
          <input type="hidden" name="request_key" value={page.requestKey} />
          <button type="submit" className="btn">
            {words.signOut}
          </button>
        </form>
      ) : (
        <a className="btn" href={page.link('/')}>
          {words.portal}
        </a>
      )}
    </div>
  )
}

/** The first post, said so where one only stands in; the others on hover and for a screen reader. */
function Posts({ page, posts }: { readonly page: FrameProps; readonly posts: readonly HeldPost[] }) {
  const words = wordsOf(page.lang)
  const names = posts.map((post) => (post.as === 'B' ? words.standIn(post.name[page.lang]) : post.name[page.lang]))
  const [first, ...others] = names
  if (first === undefined) return null
  return <span title={others.length > 0 ? names.join('；') : undefined}>{words.posts(first, others.length)}</span>
}
