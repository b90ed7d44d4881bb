import { toTraditional } from '#platform/words/traditional.ts'
import { BLOCKS } from '../contract.ts'
import { type Typed, text } from './typed.ts'

/** What the form said of the settings, in the form the verbs take; whether it fits is checked against their shape. */
export function settingsTyped(typed: Typed): unknown {
  const line = (name: string) => text(typed[name])
  return {
    title: {
      'zh-Hans': line('title'),
      'zh-Hant': line('titleHant') || toTraditional(line('title')),
      en: line('titleEn'),
    },
    ...{ host: line('host').toLowerCase() || null, mark: line('mark') },
    ...{ accent: line('accent').toLowerCase(), accentDeep: line('accentDeep').toLowerCase() },
    blocks: blocksTyped(typed),
  }
}

/** What the form said of a new subsite. */
export function newTyped(typed: Typed): unknown {
  const body = text(typed['bodyId'])
  return {
    ...{ code: text(typed['code']), bodyId: /^\d{1,5}$/.test(body) ? Number(body) : undefined },
    ...{ withBelow: text(typed['withBelow']) === 'yes', ...Object(settingsTyped(typed)) },
  }
}

/** The blocks in the order of their places; two in one place, or none, leave one out, which the shape refuses. */
function blocksTyped(typed: Typed): readonly string[] {
  return BLOCKS.flatMap((_, i) => BLOCKS.find((block) => text(typed[`place_${block}`]) === String(i + 1)) ?? [])
}
