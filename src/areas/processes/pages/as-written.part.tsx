import type { Lang } from '#base/text.ts'

/** Words an officer wrote and nobody translated: shown as they are, marked as Simplified Chinese for who listens. */
export function AsWritten({ lang, words }: { readonly lang: Lang; readonly words: string }) {
  return lang === 'zh-Hans' ? words : <span lang="zh-Hans">{words}</span>
}
