import type { Text } from '#base/text.ts'
import type { Name } from '#law/flows/chart.ts'
import { inEnglish } from './phrases.ts'
import { toTraditional } from './traditional.ts'

/**
 * Words of a chart in all three languages: what the file lacks is derived, looked up in the phrase book, or left in
 * Chinese, as its author wrote it.
 */
export function textOfName(name: Name): Text {
  const zhHans = name['zh-Hans']
  return {
    'zh-Hans': zhHans,
    'zh-Hant': name['zh-Hant'] ?? toTraditional(zhHans),
    en: name.en ?? inEnglish(zhHans) ?? zhHans,
  }
}
