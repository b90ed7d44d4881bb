import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { settleObligations } from '#areas/catalogue/index.ts'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { listPowers } from '#areas/processes/index.ts'
import { indexHouse } from '#areas/search/examples.ts'
import { listItems, readItems, settleItems } from '#areas/services/index.ts'
import { exampleSubsite } from '#areas/subsites/examples.ts'
import { setUp } from '#areas/subsites/index.ts'
import { change } from '#areas/subsites/verbs/change.ts'
import { close } from '#areas/subsites/verbs/close.ts'
import { must } from '#base/assert.ts'
import { addDays, day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { followForPages } from '#platform/web/follow-pages.ts'
import { linkIn } from '#platform/web/language.ts'
import { portalFrame } from '#sites/portal/frame.tsx'
import { portalRoutes } from '#sites/portal/routes.tsx'
import { areas } from './areas.ts'
import { settlePowersOfLawbook } from './settle-powers.ts'
import { subsiteDirectory } from './subsite-directory.ts'

const HOUSE = { kind: 'machine', name: 'test' } as const
const CIVIL = 16
const TODAY = day('2026-11-23')
const SINCE = addDays(TODAY, -400)
const moment = momentOf(instantAt(TODAY, '09:00'))
const db = await testDatabase()
const run = async <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => accepted(await inTransaction(db, moment, verb))
await run(async (tx) => done(await settleExamples(tx, SINCE)))
await run((tx) => settleItems(tx, HOUSE, readItems(), SINCE))
await run(async (tx) => done(await settlePowersOfLawbook(tx, HOUSE, SINCE)))
await run((tx) => settleStandards(tx, HOUSE, readStandards(), SINCE))
await run((tx) => settleObligations(tx, HOUSE, SINCE))
const subsites = await subsiteDirectory(db)
const portal = { name: 'portal', routes: portalRoutes(false), menu: [], refusals: () => ({}) }
const web = await testWeb(db, [...areas, portal], TODAY, {
  ...{ subsites, frames: { portal: portalFrame, desk: portalFrame } },
})
const look = await followForPages(db, async (tags) => {
  await subsites.follow(tags)
  web.house.cache.drop(tags)
})
const told = async <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => {
  const answer = await run(verb)
  await look() // as between a verb and its answer
  return answer
}
const tx = reading(db, moment)
const visitor = web.visitor()
const bodyOf = async (lines: Promise<readonly { readonly id: string; readonly bodyId: number }[]>) =>
  new Map((await lines).map(({ id, bodyId }) => [id, bodyId]))
const items = await bodyOf(listItems(tx, TODAY))
const powers = await bodyOf(listPowers(tx, TODAY))
await told((inside) => setUp(inside, HOUSE, exampleSubsite()))
await told((inside) =>
  setUp(
    inside,
    HOUSE,
    exampleSubsite({ code: 'town', bodyId: 45, withBelow: true, accent: '#8b1e4d', accentDeep: '#661538' }),
  ),
)

/** The ends of links of one kind in a page. */
function linked(body: string, under: string): readonly string[] {
  return [...body.matchAll(new RegExp(`href="[^"]*${under}/([\\w-]+)(?=["/?#])`, 'g'))].map(([, id = '']) => id)
}

test('a site set up is there at once, in three languages, with its own look, and links that stay in it', async () => {
  for (const lang of LANGS) {
    const reply = await visitor.get(linkIn(lang, '/sites/civil'))
    assert.equal(reply.statusCode, 200)
    assert.match(reply.body, new RegExp(`href="${linkIn(lang, '/sites/civil/catalogue')}"`))
    assert.match(reply.body, new RegExp(`href="${linkIn(lang, '/sites/civil/look.css')}"`))
  }
  assert.match((await visitor.get('/sites/civil/look.css')).body, /--civic:#0b4fb3/)
  assert.match((await visitor.get('/sites/town/look.css')).body, /--civic:#8b1e4d/)
  assert.match((await visitor.get('/sites')).body, /href="\/sites\/town"/)
})

test('a site never shows what is another body’s: items, powers and what is owed are those of its bodies', async () => {
  for (const path of ['/sites/civil', '/sites/civil/items?level=county', '/sites/civil/powers']) {
    const { body } = await visitor.get(path)
    const shown = [
      ...linked(body, '/sites/civil/items').map((id) => items.get(id)),
      ...linked(body, '/sites/civil/powers').map((id) => powers.get(id)),
    ].filter((bodyId) => bodyId !== undefined)
    assert.ok(shown.length > 0, path)
    assert.deepEqual([...new Set(shown)], [CIVIL], path)
  }
  const missing = (await visitor.get('/sites/civil/catalogue/missing')).body
  assert.match(missing, /民政局/)
  assert.doesNotMatch(missing, /市场监督管理局/)
  assert.match((await visitor.get('/catalogue/missing?body=8')).body, /市场监督管理局/, 'which owes as well')
  const asked = (await visitor.get('/sites/civil/catalogue/missing?body=8')).body
  assert.doesNotMatch(asked, /市场监督管理局/, 'nor when it is asked for by name')
})

test('a township’s site has what every township answers for, and nothing of a bureau', async () => {
  const ofTowns = readItems().filter(({ body }) => body === 'township' || body === 'village')

  const { body } = await visitor.get('/sites/town/items?level=township')

  const shown = new Set(linked(body, '/sites/town/items'))
  assert.ok(shown.size > 0)
  for (const id of shown)
    assert.ok(
      ofTowns.some((item) => item.id === id),
      id,
    )
})

test('another body’s item, power or page is not in a site, which says where it stands', async () => {
  const foreign = must([...items].find(([, bodyId]) => bodyId !== CIVIL)?.[0], 'an item of another body')
  const power = must([...powers].find(([, bodyId]) => bodyId !== CIVIL)?.[0], 'a power of another body')
  const ofStandard = ['', '/calculator', '/editions/1.yaml', '/editions/1.dmn'].map(
    (page) => `/standards/food-124${page}`,
  )
  for (const path of [`/items/${foreign}`, `/powers/${power}`, '/bodies/8', '/catalogue/guide/market', ...ofStandard]) {
    const reply = await visitor.get(`/en/sites/civil${path}`)
    assert.equal(reply.statusCode, 404, path)
    assert.ok(reply.body.includes(`href="/en${path}"`), path)
    assert.equal((await visitor.get(`/en${path}`)).statusCode, 200, path)
  }
})

test('what is published is in the site of its body at once and in no other, though all pages were kept', async () => {
  const people = await exampleKeepers(tx)
  const pages = ['/sites/civil', '/sites/civil/catalogue/entries', '/sites/town', '/sites/town/catalogue/entries']
  for (const path of pages) await visitor.get(path)
  const kept = web.house.cache.size

  const title = '低保标准调整方案'
  const { serial } = await told(async (inside) =>
    done(await takeOn(inside, people, exampleDraft(CIVIL, 'd02-09', moment, { title }), 'published')),
  )

  assert.ok(kept >= pages.length, 'they were kept')
  const shows = async (path: string) => (await visitor.get(path)).body.includes(title)
  assert.deepEqual(await Promise.all(pages.map(shows)), [true, true, false, false])
  const entry = await visitor.get(`/sites/civil/catalogue/entries/civil/${serial}`)
  assert.match(entry.body, new RegExp(`rel="canonical" href="/catalogue/entries/civil/${serial}"`))
  assert.doesNotMatch(
    entry.body,
    /<script type="application\/ld\+json"/,
    'search engines are told at the permanent address',
  )
  const elsewhere = await visitor.get(`/sites/town/catalogue/entries/civil/${serial}`)
  assert.equal(elsewhere.statusCode, 404)
  assert.ok(elsewhere.body.includes(`href="/catalogue/entries/civil/${serial}"`))
})

test('names are offered and things found inside a site of its bodies only; where nothing is, the county can be searched', async () => {
  await indexHouse(db, moment)
  const foreign = must(
    readItems().find(({ body }) => body === 'market'),
    'an item of market regulation',
  )
  const shared = must(
    readItems().find(({ body }) => body === 'township'),
    'an item of every township',
  )
  const word = (item: typeof foreign) => encodeURIComponent(item.name['zh-Hans'])
  const offered = async (site: string, item: typeof foreign) =>
    (await visitor.get(`${site}/api/v1/search/suggestions?q=${word(item)}`)).body.includes(item.name['zh-Hans'])
  const found = async (site: string, item: typeof foreign) =>
    (await visitor.get(`${site}/search?q=${word(item)}`)).body.includes(`href="${site}/items/${item.id}"`)

  assert.match(
    (await visitor.get('/en/sites/civil')).body,
    /data-suggest="\/en\/sites\/civil\/api\/v1\/search\/suggestions/,
  )
  for (const ask of [offered, found]) {
    assert.deepEqual([await ask('', foreign), await ask('/sites/civil', foreign)], [true, false])
    assert.deepEqual([await ask('/sites/town', shared), await ask('/sites/civil', shared)], [true, false])
  }
  const nothing = (await visitor.get('/en/sites/civil/search?q=qqzzqqzz')).body
  assert.match(nothing, /href="\/en\/search\?q=qqzzqqzz">Search the whole county/)
})

test('a search engine is told of the front page of a site alone; every other page has its address in the portal', async () => {
  const { body } = await visitor.get('/sites/town/sitemap.xml')

  assert.deepEqual(
    [...body.matchAll(/<loc>[^<]*?(\/[^<]*)<\/loc>/g)].map(([, path = '']) => path.replace(/^\/\/[^/]*/, '')),
    ['/sites/town', '/zh-Hant/sites/town', '/en/sites/town'],
  )
})

test('a change of title and look is on every page of the site at once; a closed site is gone, its content is not', async () => {
  const inside = '/sites/civil/accessibility' // depends on no fact of its own
  await visitor.get(inside)

  const settings = exampleSubsite({ mark: '政', accent: '#12503a', accentDeep: '#0b3325' })
  await told((at) => change(at, HOUSE, { code: 'civil', settings }))
  assert.match((await visitor.get(inside)).body, />政</)
  assert.match((await visitor.get('/sites/civil/look.css')).body, /#12503a/)

  await told((at) => close(at, HOUSE, { code: 'civil' }))
  assert.equal((await visitor.get('/sites/civil')).statusCode, 404)
  assert.doesNotMatch((await visitor.get('/sites')).body, /sites\/civil/)
  assert.match((await visitor.get('/catalogue/entries')).body, /低保标准调整方案/)
})

test('the desk of sites is for its keepers: the form says which contrast is too weak, and sets up what is in order', async () => {
  const keeper = web.officer(must(await exampleOfficer(tx, 'openness_office-02'), 'keeper'))
  const stranger = web.officer(must(await exampleOfficer(tx, 'civil-06'), 'stranger'))
  assert.equal((await stranger.get('/desk/sites')).statusCode, 403)
  await keeper.get('/en/desk/sites/new')
  const places = exampleSubsite().blocks.map((block, i) => [`place_${block}`, String(i + 1)])
  const typed = {
    ...{ code: 'market', bodyId: '8', title: '安澜县市场监督管理局', titleEn: 'Market Bureau', mark: '市' },
    ...{ host: '', titleHant: '', accent: '#ffcc00', accentDeep: '#083a84', ...Object.fromEntries(places) },
  }

  const weak = await keeper.post('/en/desk/sites/new', typed)
  assert.equal(weak.statusCode, 422)
  assert.match(weak.body, /their contrast is 1\.\d:1/)
  const made = await keeper.post('/en/desk/sites/new', { ...typed, accent: '#0b4fb3' })
  assert.equal(made.headers.location, '/en/desk/sites')
  await look()
  assert.match(
    (await visitor.get('/zh-Hant/sites/market')).body,
    /安瀾縣市場監督管理局/,
    'converted, because none was given',
  )
})
