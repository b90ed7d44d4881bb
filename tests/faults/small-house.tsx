import { Type } from 'typebox'
import { done } from '#base/outcome.ts'
import type { ServeParts } from '#main/program.ts'
import { runHouse } from '#main/run-house.ts'
import type { Area } from '#platform/area.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { json, refused } from '#platform/web/answer.ts'
import { route } from '#platform/web/route.ts'
import { type RunningServer, startServer } from '#platform/web/server.ts'
import { WEB_DEFAULTS } from '#platform/web/settings.ts'

/** One verb: keeps a note under its number, once. */
const keepNote = route(
  {
    method: 'POST',
    path: '/api/v1/notes',
    site: 'api',
    door: 'anyone',
    shape: {
      body: Type.Object({ body: Type.Integer(), note: Type.String() }),
      answer: Type.Object({ note: Type.String() }),
    },
    summary: 'Keeps a note.',
  },
  async ({ db, moment, actor, requestKey, body }) => {
    const outcome = await inTransaction(db, moment, (tx) =>
      once(tx, 'test.note', requestKey, body, async () => {
        const fact = { type: 'test.noted', bodyId: body.body, subject: { kind: 'note', id: body.note }, data: {} }
        await record(tx, actor, fact)
        return done({ note: body.note })
      }),
    )
    return outcome.ok ? json(outcome.value, 201) : refused(outcome.no)
  },
)

const area: Area = {
  name: 'test',
  migrations: new URL('./no-migrations/', import.meta.url),
  routes: [keepNote],
  listeners: [{ name: 'test.listener', hears: ['test.noted'], hear: async () => undefined }],
  jobs: [],
  menu: [],
  refusals: () => ({}),
}

function serve({ db, settings, areas, demo, log, metrics, clock }: ServeParts): Promise<RunningServer> {
  const bare = ({ body }: { body: React.ReactElement }) => <html lang="en">{body}</html>
  return startServer({
    db,
    areas,
    metrics,
    clock,
    settings: {
      ...WEB_DEFAULTS,
      host: settings.host,
      port: settings.port,
      demo,
      pacePerAddress: { max: 1_000_000, seconds: 1 },
    },
    frames: { portal: bare, desk: bare },
    assets: { address: (name) => `/assets/${name}`, find: () => null },
    subsites: null,
    doorkeeper: async () => null,
    cite: (_, { law, article }) => ({ text: `${law} ${article}`, href: null }),
    ready: [],
    logger: log,
  })
}

const code = await runHouse({ areas: [area], serve, demo: null, settleLawbook: null, bringCharts: null }, process.env)
process.exit(code)
