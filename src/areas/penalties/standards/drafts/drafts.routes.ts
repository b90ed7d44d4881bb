import { createElement } from 'react'
import { atomOf } from '#base/feeds/atom.ts'
import type { Feed } from '#base/feeds/feed.ts'
import { jsonFeedOf } from '#base/feeds/json-feed.ts'
import { reading } from '#platform/db/tx.ts'
import { changedAt } from '#platform/journal/changed-at.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { DraftsPage } from './drafts.page.tsx'
import { draftsFeed } from './drafts-feed.ts'
import { listDrafts } from './list-drafts.ts'
import { draftsWordsOf } from './words/index.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const

const page = route({ ...OPEN, path: '/standards/drafts', shape: {} }, async ({ db, moment, lang, link }) => {
  const tx = reading(db, moment)
  const drafts = createElement(DraftsPage, { lang, link, today: tx.today, ...(await listDrafts(tx)) })
  return show(draftsWordsOf(lang).title, drafts, { section: 'penalties' })
})

/** What a feed is written as, by the ending of its address. */
const FEEDS: readonly { readonly ending: string; readonly type: string; readonly write: (feed: Feed) => string }[] = [
  { ending: 'atom', type: 'application/atom+xml; charset=utf-8', write: atomOf },
  { ending: 'json', type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
]

const feeds = FEEDS.map(({ ending, type, write }) =>
  route({ ...OPEN, path: `/standards/drafts.${ending}`, shape: {} }, async ({ db, moment, client, lang, link }) => {
    const tx = reading(db, moment)
    const { open } = await listDrafts(tx)
    const feed = draftsFeed({ lang, link, origin: client.origin, open, now: moment.at })
    return { kind: 'document', type, text: write(feed), changedAt: await changedAt(tx) }
  }),
)

/** Drafts that are open for comment: a page and its feeds. */
export const draftsRoutes: readonly Route[] = [page, ...feeds]
