import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { refused, show } from './answer.ts'
import type { Frame } from './frame.ts'
import { route } from './route.ts'
import { WEB_DEFAULTS } from './settings.ts'
import type { Subsite } from './subsite.ts'

const HOST = 'market.county.example'
const PORTAL = 'https://www.county.example'
const title: Text = { 'zh-Hans': '市场局', 'zh-Hant': '市場局', en: 'Market' }
const market: Subsite = { code: 'market', host: HOST, title, mark: '市', bodyId: 8, bodies: [8] }
const town: Subsite = { code: 'town', host: null, title, mark: '乡', bodyId: 45, bodies: [45, 48] }
const open = { method: 'GET', site: 'portal', door: 'anyone', shape: {} } as const
const routes = [
  route({ ...open, path: '/' }, async ({ subsite }) =>
    show('home', <p>{subsite?.code ?? 'portal'}</p>, { cache: ['x'] }),
  ),
  route({ ...open, path: '/list' }, async ({ db, link }) =>
    show('list', <a href={link('/list')}>{`${db.within ?? 'all'} ${link('/apply')} ${link('/')}`}</a>, {
      cache: ['x'],
    }),
  ),
  route({ ...open, path: '/list/other' }, async () => refused({ code: 'trial.missing', kind: 'missing' })),
  route({ ...open, path: '/apply' }, async ({ csrf, requestKey }) =>
    show(
      'apply',
      <form method="post">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="request_key" value={requestKey} />
      </form>,
    ),
  ),
  route({ ...open, path: '/list/ask' }, async ({ csrf, requestKey }) =>
    show(
      'ask',
      <form method="post">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="request_key" value={requestKey} />
      </form>,
    ),
  ),
  route({ ...open, method: 'POST', path: '/list/ask' }, async () => show('asked', <p>asked</p>)),
]
const frame: Frame = ({ body, canonical, linkIn, portal }) => (
  <html lang="en">
    {canonical !== null && <link rel="canonical" href={canonical} />}
    <a href={linkIn('en')}>en</a>
    <a href={portal('/')}>portal</a>
    <main>{body}</main>
  </html>
)
const web = await testWeb(
  await testDatabase({ migrations: [] }),
  [{ name: 'trial', routes, menu: [], refusals: () => ({}) }],
  day('2026-11-23'),
  {
    settings: { ...WEB_DEFAULTS, origin: PORTAL },
    frames: { portal: frame, desk: frame },
    subsites: {
      byCode: (code) => [market, town].find((one) => one.code === code) ?? null,
      byHost: (host) => (host === HOST ? market : null),
      holds: (path) => path === '/' || path === '/list' || path.startsWith('/list/'),
    },
  },
)
const get = (url: string, host = 'www.county.example') => web.visitor().get(url, { host })

test('by path and by host the same page stands in the subsite, narrowed, and its links stay in it', async () => {
  const byPath = (await get('/en/sites/market/list')).body
  const byHost = (await get('/en/list', HOST)).body

  assert.match(
    byPath,
    /href="\/en\/sites\/market\/list">8 \/en\/apply \/en\/sites\/market</,
    'what it lacks is the portal’s',
  )
  assert.match(byHost, /href="\/en\/list">8 \/en\/apply \/en</)
  assert.match((await get('/sites/town/list')).body, />45,48 /)
  assert.match((await get('/list')).body, />all /)
})

test('each page has one address: the portal’s; only the front page of a subsite has its own', async () => {
  const canonical = async (url: string, host?: string) =>
    /canonical" href="([^"]+)"/.exec((await get(url, host)).body)?.[1]

  assert.equal(await canonical('/en/sites/market/list'), `${PORTAL}/en/list`)
  assert.equal(await canonical('/list', HOST), `${PORTAL}/list`)
  assert.equal(await canonical('/sites/market'), `https://${HOST}/`, 'its host, however one came')
  assert.equal(await canonical('/en/sites/town'), `${PORTAL}/en/sites/town`, 'without a host, its path')
  assert.equal(await canonical('/list'), undefined)
})

test('an unknown host is the portal, and no host a visitor names is in any address', async () => {
  const reply = await get('/', 'evil.example')

  assert.match(reply.body, /<p>portal<\/p>/)
  assert.doesNotMatch(reply.body, /evil/)
  assert.match((await get('/', `${HOST}:8443`)).body, /<p>market<\/p>/, 'a port says nothing of the site')
  assert.match((await get('/', HOST.toUpperCase())).body, /<p>market<\/p>/)
})

test('pages are kept for each subsite by itself, by path and by host', async () => {
  const kept = async () => [
    (await get('/')).body,
    (await get('/sites/market')).body,
    (await get('/sites/town')).body,
    (await get('/', HOST)).body,
  ]
  const codes = (bodies: readonly string[]) => bodies.map((body) => /<p>(\w+)<\/p>/.exec(body)?.[1])
  const expected = ['portal', 'market', 'town', 'market']

  assert.deepEqual(codes(await kept()), expected)
  assert.deepEqual(codes(await kept()), expected, 'the second time out of the cache')
})

test('what a subsite was set up with drops its pages and no others', async () => {
  const [before, other] = [(await get('/sites/market')).headers['etag'], (await get('/sites/town')).headers['etag']]
  const size = web.house.cache.size

  web.house.cache.drop(['subsite:market'])

  assert.ok(web.house.cache.size < size)
  assert.equal(
    (await web.visitor().get('/sites/town', { host: 'www.county.example', 'if-none-match': String(other) })).statusCode,
    304,
  )
  assert.equal((await get('/sites/market')).headers['etag'], before, 'made anew, and the same because nothing changed')
})

test('what is not of a subsite is the portal’s: other pages of its host are led there, what is missing says where to look', async () => {
  const to = async (url: string, host?: string) => (await get(url, host)).headers.location

  assert.equal(await to('/en/apply', HOST), `${PORTAL}/en/apply`)
  assert.equal(await to('//evil.example/', HOST), undefined, 'nowhere else')
  const byPath = await get('/en/sites/town/list/other?v=2')
  assert.equal(byPath.statusCode, 404)
  assert.match(byPath.body, /href="\/en\/list\/other\?v=2">See this page in the county portal/)
  const byHost = await get('/en/list/other', HOST)
  assert.equal(byHost.statusCode, 404)
  assert.match(byHost.body, /href="https:\/\/www\.county\.example\/en\/list\/other"/)
  assert.equal((await get('/sites/nobody/list')).statusCode, 404)
  assert.equal((await get('/sites/market/apply')).statusCode, 404)
})

test('a form on the host of a subsite is taken from that host and from no other', async () => {
  const visitor = web.visitor()
  await visitor.inject({ method: 'GET', url: '/list/ask', headers: { host: HOST } })
  const post = (origin: string) =>
    visitor.inject({
      ...{ method: 'POST', url: '/list/ask', payload: new URLSearchParams({ ...visitor.form }).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: HOST, origin },
    })

  assert.equal((await post(`https://${HOST}`)).statusCode, 200)
  assert.equal((await post('https://evil.example')).statusCode, 403)
  assert.equal((await post(PORTAL)).statusCode, 403, 'nor from the portal, whose pages post to the portal')
})
