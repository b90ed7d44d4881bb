import { type Reception, receptions } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { LEVELS } from '#platform/signin/actor.ts'
import type { Choices } from './contract.ts'
import { wordsOf } from './words/index.ts'

/** The bodies one can ask, by level; the value is the body's number. */
export async function bodyChoices(tx: Tx, lang: Lang): Promise<readonly Choices[]> {
  return grouped(await receptions(tx), lang, (one) => ({ value: String(one.bodyId), label: one.body[lang] }))
}

/** The posts an enquiry can be offered to: the reception of every body; the value is `body post`. */
export async function targetChoices(tx: Tx, lang: Lang): Promise<readonly Choices[]> {
  const { postOf } = wordsOf(lang).desk
  return grouped(await receptions(tx), lang, (one) => ({
    value: `${one.bodyId} ${one.postCode}`,
    label: postOf(one.body[lang], one.post[lang]),
  }))
}

function grouped(
  all: readonly Reception[],
  lang: Lang,
  choice: (one: Reception) => { value: string; label: string },
): readonly Choices[] {
  return LEVELS.toReversed().map((level) => ({
    label: wordsOf(lang).level[level],
    choices: all.filter((one) => one.level === level).map(choice),
  }))
}
