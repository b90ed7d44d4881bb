import type { ModdleElement } from 'bpmn-moddle'
import { isLang } from '#base/text.ts'
import type { Name } from '../chart.ts'
import { allOf, extrasOf, wordOf } from './element.ts'

/** The name of an element in the languages it has; that of `otherwise` where it has none. */
export function nameOf(element: ModdleElement, otherwise: ModdleElement | null = null): Name {
  const own = wordOf(element, 'name')
  if (own === null && otherwise !== null) return nameOf(otherwise)
  return { ...others(extrasOf(element, 'gk:Says')), 'zh-Hans': own ?? '' }
}

/** What a step is: `gk:text` in each language, else the documentation of the standard; null where neither says it. */
export function textOf(element: ModdleElement): Name | null {
  const told = others(extrasOf(element, 'gk:Text'))
  const documented = allOf(element, 'documentation').map((each) => wordOf(each, 'text'))
  const chinese = told['zh-Hans'] ?? documented.find((each) => each !== null) ?? null
  return chinese === null ? null : { ...told, 'zh-Hans': chinese }
}

/** Words of an attribute of an extension element: `point`, `pointEn`, `pointHant`; null without the first. */
export function saidOf(extra: ModdleElement, name: string): Name | null {
  const chinese = wordOf(extra, name)
  if (chinese === null) return null
  const [en, hant] = [wordOf(extra, `${name}En`), wordOf(extra, `${name}Hant`)]
  return { 'zh-Hans': chinese, ...(hant === null ? {} : { 'zh-Hant': hant }), ...(en === null ? {} : { en }) }
}

/** Words of `gk:says` and `gk:text` by language; one without a language is the source language. */
function others(extras: readonly ModdleElement[]): Partial<Name> {
  const said = extras.flatMap((each): readonly (readonly [string, string])[] => {
    const [lang, words] = [wordOf(each, 'lang') ?? 'zh-Hans', wordOf(each, 'words')]
    return words !== null && isLang(lang) ? [[lang, words]] : []
  })
  return Object.fromEntries(said)
}
