import { LANGS, type Lang, type Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../organisations/index.ts'
import { wordsOf } from './words/index.ts'

/** Names of bodies by their code in the lawbook; `township` and `village` mean each of them, others fall to the number. */
export async function bodyNamer(tx: Tx): Promise<(code: string, bodyId: number) => Text> {
  const bodies = await listBodies(tx)
  const byCode = new Map(bodies.map((body) => [body.code, body.name]))
  const byId = new Map(bodies.map((body) => [body.id, body.name]))
  return (code, bodyId) =>
    code === 'township' || code === 'village' ? everyBody(code) : (byCode.get(code) ?? byId.get(bodyId) ?? plain(code))
}

function everyBody(level: 'township' | 'village'): Text {
  return inAll((lang) => wordsOf(lang).everyBody[level])
}

function plain(code: string): Text {
  return inAll(() => code)
}

function inAll(say: (lang: Lang) => string): Text {
  return Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as Text // LANGS has every language once
}
