import { Type } from 'typebox'
import { json, refused, show } from './answer.ts'
import { route } from './route.ts'

/** How often the item page was made, and what the last form said: for tests of the cache and of forms. */
export const seen: { made: number; said: unknown } = { made: 0, said: null }

const routes = [
  route({ method: 'GET', path: '/', site: 'portal', door: 'anyone', shape: {} }, async (visit) =>
    show('home', <a href={visit.link('/items')}>{visit.lang}</a>, { cache: ['home'] }),
  ),
  route(
    {
      method: 'GET',
      path: '/items/:id',
      site: 'portal',
      door: 'anyone',
      shape: { params: Type.Object({ id: Type.String({ pattern: '^si\\d+$' }) }) },
    },
    async (visit) => {
      seen.made += 1
      return show('item', <p>{`${visit.params.id} no. ${seen.made}`}</p>, { cache: [`item:${visit.params.id}`] })
    },
  ),
  route({ method: 'GET', path: '/apply', site: 'portal', door: 'anyone', shape: {} }, async (visit) =>
    show(
      'apply',
      <form method="post">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="request_key" value={visit.requestKey} />
      </form>,
      { cache: ['apply'] },
    ),
  ),
  route(
    {
      method: 'POST',
      path: '/apply',
      site: 'portal',
      door: 'anyone',
      shape: { body: Type.Object({ name: Type.String({ maxLength: 40 }), age: Type.Integer({ minimum: 0 }) }) },
    },
    async (visit) => {
      seen.said = visit.body
      return show('done', <p>{visit.requestKey}</p>)
    },
  ),
  route(
    {
      method: 'POST',
      path: '/hand-in',
      site: 'portal',
      door: 'anyone',
      uploads: ['plan'],
      shape: { body: Type.Object({ note: Type.String() }) },
    },
    async (visit) => {
      seen.said = {
        ...visit.body,
        files: visit.files.map(({ field, name, type, size }) => ({ field, name, type, size })),
      }
      return show('handed in', <p>{visit.files.length}</p>)
    },
  ),
  route(
    {
      method: 'POST',
      path: '/draw',
      site: 'portal',
      door: 'anyone',
      texts: ['drawing'],
      tables: ['list'],
      shape: { body: Type.Object({ drawing: Type.Optional(Type.String()), list: Type.Optional(Type.String()) }) },
    },
    async (visit) => {
      seen.said = { ...visit.body, files: visit.files.length }
      return show('drawn', <p>{visit.files.length}</p>)
    },
  ),
  route({ method: 'GET', path: '/refused', site: 'portal', door: 'anyone', shape: {} }, async () =>
    refused({
      code: 'trial.too-late',
      kind: 'conflict',
      article: { law: 'licensing', article: '32' },
      facts: { days: 5 },
    }),
  ),
  route({ method: 'GET', path: '/broken', site: 'portal', door: 'anyone', shape: {} }, async () => {
    throw new Error('bug: a secret detail')
  }),
  route({ method: 'GET', path: '/desk/queue', site: 'desk', door: 'officer', shape: {} }, async (visit) =>
    show('queue', <p>{visit.actor.kind}</p>),
  ),
  route(
    {
      method: 'GET',
      path: '/api/v1/things/:id',
      site: 'api',
      door: 'anyone',
      shape: { params: Type.Object({ id: Type.String() }), answer: Type.Object({ id: Type.String() }) },
    },
    async (visit) => json({ id: visit.params.id, secret: 'never shown' }),
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/things',
      site: 'api',
      door: 'anyone',
      shape: { body: Type.Object({ count: Type.Integer() }), answer: Type.Object({ count: Type.Integer() }) },
    },
    async (visit) => json(visit.body, 201),
  ),
]
/** A small area that has one of everything. */
export const trialArea = {
  name: 'trial',
  routes,
  menu: [],
  refusals: () => ({ 'trial.too-late': ({ days }: Readonly<Record<string, string | number>>) => `${days} 日已过` }),
}
