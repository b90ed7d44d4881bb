import { quotedLang } from '#base/text.ts'
import type { FrameProps } from '#platform/web/frame.ts'
import { type Crumb, Crumbs } from '#ui/crumbs.tsx'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { Seal } from '#ui/seal.tsx'
import { wordsOf as uiWordsOf } from '#ui/words/index.ts'
import { NAVIGATION, navigationOf } from './navigation.ts'
import { wordsOf } from './words/index.ts'

/** The section name of the home page: it has no navigation bar and fills the whole width. */
export const HOME = 'home'

/** What surrounds every public page. Nothing in it is personal, so that a page can be kept for everybody. */
export function portalFrame(page: FrameProps) {
  const words = wordsOf(page.lang)
  const isHome = page.section === HOME
  const name = page.subsite?.title[page.lang] ?? words.name
  return (
    <html lang={page.lang} data-text={page.largeText ? 'large' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang={quotedLang(page.lang, page.title)}>{isHome ? name : `${page.title} · ${name}`}</title>
        {page.canonical !== null && <link rel="canonical" href={page.canonical} />}
        <link rel="stylesheet" href={page.asset('portal/portal.css')} />
        {page.subsite && <link rel="stylesheet" href={page.link('/look.css')} />}
        {page.styles.map((href) => (
          <link rel="stylesheet" href={href} key={href} />
        ))}
        {page.scripts.map((src) => (
          <script defer src={src} key={src} />
        ))}
        {page.alternates.map((one) => (
          <link rel="alternate" {...one} key={`${one.type} ${one.href}`} />
        ))}
        {page.data !== null && <script type="application/ld+json">{page.data}</script>}
        <link rel="icon" type="image/svg+xml" href={page.asset('portal/seal.svg')} />
        {page.path.startsWith('/apply/') && <script defer src={page.asset('portal/apply.script.js')} />}
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        {page.demo && (
          <p className="demo">
            <span className="wrap block">{words.demo}</span>
          </p>
        )}
        <Top page={page} withNavigation={!isHome || page.subsite !== null} />
        {!isHome && (
          <div className="wrap">
            <Crumbs lang={page.lang} label={words.where} crumbs={wayTo(page)} />
          </div>
        )}
        <main id="main" tabIndex={-1}>
          {isHome ? page.body : <div className="wrap">{page.body}</div>}
        </main>
        <Foot page={page} />
      </body>
    </html>
  )
}

/** Home, the entry of the navigation, the page itself: made here, so that every page has it alike. */
function wayTo({ lang, section, path, title, link }: FrameProps): readonly Crumb[] {
  const words = wordsOf(lang)
  const home = { text: words.home, href: link('/') }
  const entry = NAVIGATION.find(({ key }) => key === section)
  if (!entry) return [home, { text: title }]
  const name = words.nav[entry.key]
  return path === entry.path ? [home, { text: name }] : [home, { text: name, href: link(entry.path) }, { text: title }]
}

function Top({ page, withNavigation }: { readonly page: FrameProps; readonly withNavigation: boolean }) {
  const words = wordsOf(page.lang)
  const { subsite } = page
  return (
    <header className="top">
      <div className="wrap top-row">
        <a className="brand" href={page.link('/')}>
          {subsite ? (
            <span className="mark" aria-hidden="true">
              {subsite.mark}
            </span>
          ) : (
            <Seal />
          )}
          <span>
            <b>{subsite?.title[page.lang] ?? words.name}</b>
            <small>{words.host}</small>
          </span>
        </a>
        <Tools page={page} />
      </div>
      {withNavigation && (
        <nav className="nav" aria-label={words.mainNav}>
          <div className="wrap">
            <ul>
              {navigationOf(subsite).map(({ key, path }) => (
                <li key={key}>
                  <a href={page.link(path)} aria-current={page.section === key ? 'page' : undefined}>
                    {words.nav[key]}
                  </a>
                </li>
              ))}
              {subsite && (
                <li className="end">
                  <a href={page.portal('/')}>{words.subsite.portal}</a>
                </li>
              )}
            </ul>
          </div>
        </nav>
      )}
    </header>
  )
}

function Tools({ page }: { readonly page: FrameProps }) {
  const words = uiWordsOf(page.lang).switch
  const sizes = [
    { text: words.normal, current: !page.largeText },
    { text: words.large, current: page.largeText },
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: links, not fields
    <div className="tools" role="group" aria-label={words.display}>
      {sizes.map(({ text, current }) =>
        current ? (
          <a key={text} aria-current="true" href={page.link(page.here)}>
            {text}
          </a>
        ) : (
          <a key={text} rel="nofollow" href={page.textSizeHref}>
            {text}
          </a>
        ),
      )}
      <LanguageSwitch lang={page.lang} linkIn={page.linkIn} />
    </div>
  )
}

function Foot({ page }: { readonly page: FrameProps }) {
  const words = wordsOf(page.lang)
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={words.footNav}>
          <ul>
            <li>
              <a href={page.link('/accessibility')}>{words.nav.accessibility}</a>
            </li>
            <li>
              <a href={page.portal('/sources')}>{words.nav.sources}</a>
            </li>
            <li>
              <a href={page.portal('/sites')}>{words.subsite.allSites}</a>
            </li>
            <li>
              <a href={page.portal('/desk')}>{words.desk}</a>
            </li>
            <li>
              <a href="tel:12345">{words.hotline}</a>
            </li>
          </ul>
        </nav>
        <p>{page.subsite ? words.subsite.foot(words.name) : words.foot}</p>
      </div>
    </footer>
  )
}
