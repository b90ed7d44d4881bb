import type { IncomingMessage } from 'node:http'
import { bug } from '#base/assert.ts'
import { isLang, type Lang } from '#base/text.ts'

const langs = new WeakMap<IncomingMessage, Lang>()
const PREFIX = /^\/(zh-Hant|en)(?=[/?]|$)/

/** The language-prefixed address of a path of ours: `/items` is `/en/items` in English and stays as it is in zh-Hans. */
export function linkIn(lang: Lang, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) bug(`${path} is no path of ours`)
  if (lang === 'zh-Hans') return path
  return path === '/' || path.startsWith('/?') ? `/${lang}${path.slice(1)}` : `/${lang}${path}`
}

/** The language an address is prefixed with, and the address without it. */
export function readPrefix(url: string): { readonly lang: Lang; readonly url: string } {
  const found = PREFIX.exec(url)
  const lang = found?.[1] ?? 'zh-Hans'
  if (!found || !isLang(lang)) return { lang: 'zh-Hans', url }
  const rest = url.slice(found[0].length)
  return { lang, url: rest.startsWith('/') ? rest : `/${rest}` }
}

/** Fastify's `rewriteUrl`: takes the prefix off before routing and remembers the language of the request. */
export function takeLanguageOff(request: IncomingMessage): string {
  const { lang, url } = readPrefix(request.url ?? '/')
  langs.set(request, url.startsWith('/api/') ? (spokenLanguage(request) ?? lang) : lang)
  return url
}

/** The language of a request, as its address says (for the API: its `Accept-Language`). */
export function languageOf(request: IncomingMessage): Lang {
  return langs.get(request) ?? 'zh-Hans'
}

function spokenLanguage(request: IncomingMessage): Lang | null {
  const first = request.headers['accept-language']?.split(/[,;]/, 1)[0]?.trim().toLowerCase() ?? ''
  if (first.startsWith('en')) return 'en'
  if (/^zh-(hant|hk|tw|mo)/.test(first)) return 'zh-Hant'
  return first.startsWith('zh') ? 'zh-Hans' : null
}
