import type { Lang } from '#base/text.ts'
import { requestTables } from '../request-tables.ts'

/** The results of a request with their official labels, by their codes: `3.4 保护第三方合法权益`. */
export function codeNames(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries([...requestTables().codes].map(([code, { name }]) => [code, `${code} ${name[lang]}`]))
}
