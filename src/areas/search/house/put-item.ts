import { yearOf } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { answeringTogether } from '../../organisations/index.ts'
import { type Edition, editionsOf, type Item } from '../../services/index.ts'
import { putThing, type Shown } from './put-thing.ts'

/** What people come for stands before what it rests on. */
const PRECEDENCE = 5

/** Brings the index up to date with an item: the edition in force and those to come. */
export async function putItem(tx: Tx, itemId: string): Promise<void> {
  const editions = await editionsOf(tx, itemId)
  const shown = editions.map(async (edition) => shownOf(edition, await answeringTogether(tx, edition.item.body)))
  await putThing(tx, 'item', itemId, await Promise.all(shown))
}

function shownOf({ number, bodyId, item, inForceFrom, inForceTo }: Edition, sharedBy: readonly number[]): Shown {
  return {
    ...{ edition: String(number), bodyId, sharedBy, year: yearOf(inForceFrom), title: item.name, number: item.code },
    aliases: [...new Set(['zh-Hans' as const, 'en' as const].map((lang) => item.result.name[lang]))],
    ...{ note: item.section, href: `/items/${item.id}`, precedence: PRECEDENCE },
    ...{ shownFrom: inForceFrom, shownTo: inForceTo, texts: textsOf(item) },
  }
}

/** What the guide says, in both languages that are written; the traditional one is found by folding. */
function textsOf({ result, conditions, materials, basis, steps, note }: Item): readonly string[] {
  const laws = basis.map(({ law, article }) => withArticle(law, article))
  const said: readonly Text[] = [
    ...[result.name, ...conditions.map(({ says }) => says), ...materials.map(({ name }) => name)],
    ...[...laws, ...steps.map(({ does }) => does), ...(note === null ? [] : [note])],
  ]
  return (['zh-Hans', 'en'] as const).map((lang) => said.map((text) => text[lang]).join('\n'))
}

function withArticle(law: Text, article: string | null): Text {
  if (article === null) return law
  return {
    'zh-Hans': `《${law['zh-Hans']}》${article}`,
    'zh-Hant': `《${law['zh-Hant']}》${article}`,
    en: `${law.en}, ${article}`,
  }
}
