import { lawbook } from '#areas/clocks/index.ts'
import { people } from '#areas/organisations/index.ts'
import { citeArticle } from '#law/cite.ts'
import { mailArea } from '#platform/mail/mail-area.tsx'
import { SIGN_IN_DEFAULTS } from '#platform/signin/parts.ts'
import { doorkeeperOf } from '#platform/signin/sessions.ts'
import { SIGN_IN_ASSETS, signInArea } from '#platform/signin/sign-in-area.ts'
import { type Assets, makeAssets } from '#platform/web/assets.ts'
import { followForPages } from '#platform/web/follow-pages.ts'
import type { ServerParts } from '#platform/web/house.ts'
import { leanFeel } from '#platform/web/lean-feel.ts'
import { type RunningServer, startServer } from '#platform/web/server.ts'
import { WEB_DEFAULTS } from '#platform/web/settings.ts'
import type { Subsites } from '#platform/web/subsite.ts'
import { deskFrame } from '#sites/desk/frame.tsx'
import { portalFrame } from '#sites/portal/frame.tsx'
import { portalRoutes } from '#sites/portal/routes.tsx'
import { migrationsAreCurrent } from './migrations-are-current.ts'
import { migrationsOf } from './open-database.ts'
import type { ServeParts } from './program.ts'
import { shownSettings } from './shown-settings.ts'
import { type SubsiteDirectory, subsiteDirectory } from './subsite-directory.ts'

const LOOK_MS = 250

/** Puts areas, sites, sign-in and platform together and listens. */
export async function serve(parts: ServeParts): Promise<RunningServer> {
  const assets = await makeAssets([
    { name: 'portal', folder: new URL('../sites/portal/', import.meta.url) },
    { name: 'desk', folder: new URL('../sites/desk/', import.meta.url) },
    { name: 'signin', folder: SIGN_IN_ASSETS },
    { name: 'reports', folder: new URL('../areas/reports/pages/', import.meta.url) },
    { name: 'processes', folder: new URL('../areas/processes/desk/editor/', import.meta.url) },
    {
      name: 'penalties',
      folder: new URL('../areas/penalties/standards/calculator/', import.meta.url),
      plugins: [leanFeel],
    },
    { name: 'penalties-plots', folder: new URL('../areas/penalties/statistics/plots/', import.meta.url) },
    {
      name: 'penalties-desk',
      folder: new URL('../areas/penalties/cases/desk/decision/', import.meta.url),
      plugins: [leanFeel],
    },
    {
      name: 'penalties-editor',
      folder: new URL('../areas/penalties/standards/desk/editor/', import.meta.url),
      plugins: [leanFeel],
    },
  ])
  const subsites = await subsiteDirectory(parts.db)
  const server = await startServer(serverParts(parts, assets, subsites))
  const timer = await keepPagesTrue(parts, server, subsites)
  return {
    ...server,
    stop: async () => {
      clearInterval(timer)
      await server.stop()
    },
  }
}

/** Drops pages as soon as a verb of this process is done, and a moment after one of another, or one that ran by itself. */
export async function keepPagesTrue(
  { db, log }: Pick<ServeParts, 'db' | 'log'>,
  server: RunningServer,
  subsites: SubsiteDirectory,
): Promise<NodeJS.Timeout> {
  const look = await followForPages(db, async (tags) => {
    await subsites.follow(tags)
    server.dropPages(tags)
  })
  const notice = () =>
    look().catch((err: unknown) =>
      log.warn({ err }, 'the journal could not be followed; pages are kept a minute at most'),
    )
  server.afterPosts(notice)
  return setInterval(notice, LOOK_MS)
}

/** What the web server is made from. */
export function serverParts(
  { db, settings, areas, demo, log, metrics, clock }: ServeParts,
  assets: Assets,
  subsites: Subsites | null,
): ServerParts {
  const { host, port, origin, behindProxy, metricsFor } = settings
  const signIn = { people, settings: SIGN_IN_DEFAULTS }
  const room = {
    ...signIn,
    demo,
    asset: (name: string) => assets.address(`signin/${name}`),
    shownSettings: shownSettings(settings, SIGN_IN_DEFAULTS),
  }
  return {
    db,
    settings: { ...WEB_DEFAULTS, host, port, origin, behindProxy, metricsFor, demo },
    // The menu of the desk follows this order: what is used most, stands last in the staircase and first here.
    areas: [
      ...areas.toReversed(),
      signInArea(room),
      mailArea({ hasServer: settings.smtp !== null, demo }),
      { name: 'portal', routes: portalRoutes(demo), menu: [], refusals: () => ({}) },
    ],
    frames: { portal: portalFrame, desk: deskFrame },
    assets,
    subsites,
    doorkeeper: doorkeeperOf(signIn),
    cite: (lang, article) => ({ text: citeArticle(lawbook(), article, lang), href: null }),
    ready: [{ name: 'migrations', check: () => migrationsAreCurrent(db, migrationsOf(areas)) }],
    metrics,
    clock,
    logger: log,
  }
}
