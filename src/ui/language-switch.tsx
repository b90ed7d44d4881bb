import { LANGS, type Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** Each language calls itself by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

export interface LanguageSwitchProps {
  readonly lang: Lang
  /** The same page in another language. */
  readonly linkIn: (lang: Lang) => string
}

/** The same page in the three languages; the current one is marked, not missing. */
export function LanguageSwitch({ lang, linkIn }: LanguageSwitchProps) {
  return (
    <ul className="langs" aria-label={wordsOf(lang).switch.language}>
      {LANGS.map((other) => (
        <li key={other}>
          <a href={linkIn(other)} lang={other} hrefLang={other} aria-current={other === lang ? 'true' : undefined}>
            {LANGUAGE_NAMES[other]}
          </a>
        </li>
      ))}
    </ul>
  )
}
