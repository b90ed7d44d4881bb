import type { Lang } from '#base/text.ts'
import type { Name } from './chart.ts'

/**
 * A name of the file in a language; empty where the element has none. Trap: what the file does not say in a language is
 * said in Simplified Chinese, its source; the law knows no converter of scripts.
 */
export function said(name: Name, lang: Lang): string {
  return name[lang] || name['zh-Hans']
}
