import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { extensionsOf, saidBy } from '../extensions.ts'

const asked = new Map<string, Promise<string>>()

/**
 * The name in traditional characters: the file's own where it has one, else what the house derives. The dictionaries
 * stay on the server; without an answer the place stays empty, for it is only shown.
 */
export function traditionalOf({ traditional }: Board, of: Moddle): HTMLElement {
  const own = saidBy(
    extensionsOf(of, 'gk:Says').find((says) => says.get('lang') === 'zh-Hant'),
    'words',
  )
  const place = make('span', { lang: 'zh-Hant' }, own)
  const name = String(of.get('name') ?? '')
  if (own === null && name !== '')
    derived(traditional, name).then(
      (text) => place.append(text),
      () => asked.delete(name),
    )
  return place
}

function derived(address: string, words: string): Promise<string> {
  const before = asked.get(words)
  if (before) return before
  const answer = ask(`${address}?${new URLSearchParams({ words })}`)
  asked.set(words, answer)
  return answer
}

async function ask(address: string): Promise<string> {
  const reply = await fetch(address)
  const { words } = (await reply.json()) as { readonly words: unknown } // whatever it is, it is checked below
  if (!reply.ok || typeof words !== 'string') throw new Error(`no traditional words: ${reply.status}`)
  return words
}
