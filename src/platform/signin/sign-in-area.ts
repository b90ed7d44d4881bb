import type { Lang } from '#base/text.ts'
import type { Area } from '../area.ts'
import { accountRoutes } from './routes/account-routes.tsx'
import { adminRoutes } from './routes/admin-routes.tsx'
import { auditRoutes } from './routes/audit-routes.tsx'
import type { SignInRoom } from './routes/room.ts'
import { secondStepRoutes } from './routes/second-step-routes.tsx'
import { signInRoutes } from './routes/sign-in-routes.tsx'
import { type Administrator, whyNotAdministrate } from './three-administrators.ts'
import { type Words, wordsOf } from './words/index.ts'

/** Folder of the passkey script, for the web server's assets under the name `signin`. */
export const SIGN_IN_ASSETS = new URL('./', import.meta.url)

/** Sign-in as the web server takes it: routes, menu, words. Its tables come with the platform's migrations. */
export function signInArea(room: SignInRoom): Pick<Area, 'name' | 'routes' | 'menu' | 'refusals'> {
  return {
    name: 'signin',
    routes: [
      ...signInRoutes(room),
      ...secondStepRoutes(room),
      ...accountRoutes(room),
      ...adminRoutes(room),
      ...auditRoutes,
    ],
    menu: [
      entry('/desk/admin/accounts', 'system_admin', (words) => words.accounts.title),
      entry('/desk/admin/security', 'security_admin', (words) => words.security.title),
      entry('/desk/admin/audit', 'audit_admin', (words) => words.audit.title),
      {
        path: '/desk/account',
        title: inEach((words) => words.account.title),
        visibleTo: (actor) => actor.kind === 'officer',
      },
    ],
    refusals: (lang) => {
      const words: Readonly<Record<string, string>> = wordsOf(lang).refusals
      return Object.fromEntries(Object.entries(words).map(([code, text]) => [code, () => text]))
    },
  }
}

function entry(path: string, role: Administrator, title: (words: Words) => string): Area['menu'][number] {
  return { path, title: inEach(title), visibleTo: (actor) => whyNotAdministrate(actor, role) === null }
}

function inEach(say: (words: Words) => string): Readonly<Record<Lang, string>> {
  return { 'zh-Hans': say(wordsOf('zh-Hans')), 'zh-Hant': say(wordsOf('zh-Hant')), en: say(wordsOf('en')) }
}
