import { find, HOUSE, listCollections } from '#areas/search/index.ts'
import { type Db, reading, type Tx } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { linesOf, TOO_LONG } from './clock/lines-of.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai search --ndjson [--in COLLECTION]
Reads one JSON object a line from standard input and writes one a line:
  in   {"id":"q1","query":"政府信息公开"}
  out  {"id":"q1","hits":[{"id":"l407142a68a","title":"政府信息公开条例","score":4.96}, … 10]}
       {"id":null,"error":{"code":"bad_json","message":"…"}}
--in: house (what the house publishes), or the name of a loaded collection. Left out: the loaded collections where there
is one, else the house. A bad line does not stop the rest. Exit status: 1 if a line failed, 2 if the call was wrong.`

const HITS = 10

/** `gongkai search --ndjson`: answers the questions of standard input. */
export async function run(args: string[]): Promise<number> {
  const [ndjson, option, collection, ...more] = args
  const wrong = option !== undefined && (option !== '--in' || collection === undefined)
  if (ndjson !== '--ndjson' || wrong || more.length > 0) return sayUsage(args, USAGE)
  return withServer({ fresh: false }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      return await answerAll(db, collection ?? (await loadedOne(reading(db, now()))))
    } finally {
      await db.close()
    }
  })
}

async function loadedOne(tx: Tx): Promise<string> {
  return (await listCollections(tx))[0]?.name ?? HOUSE
}

async function answerAll(db: Db, collection: string): Promise<number> {
  let failed = false
  for await (const lines of linesOf(process.stdin)) {
    for (const line of lines) {
      const answer =
        line === TOO_LONG ? fault('too_long', 'the line is too long') : await answerLine(db, line, collection)
      failed ||= 'error' in answer
      process.stdout.write(`${JSON.stringify(answer)}\n`)
    }
  }
  return failed ? 1 : 0
}

async function answerLine(db: Db, line: string, collection: string): Promise<object> {
  const asked = questionOf(line)
  if (typeof asked === 'string') return fault(asked, 'the line must be an object with "id" and a "query"')
  const { hits } = await find(reading(db, now()), asked.query, { collection })
  return {
    id: asked.id,
    hits: hits.slice(0, HITS).map(({ key, title, score }) => ({ id: key, title: title['zh-Hans'], score })),
  }
}

function questionOf(line: string): { readonly id: unknown; readonly query: string } | string {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return 'bad_input'
    const [id, query] = [Reflect.get(value, 'id'), Reflect.get(value, 'query')]
    return typeof query === 'string' ? { id: id ?? null, query } : 'bad_input'
  } catch {
    return 'bad_json'
  }
}

function fault(code: string, message: string): object {
  return { id: null, error: { code, message } }
}
