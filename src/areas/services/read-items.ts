import { readdirSync, readFileSync } from 'node:fs'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { say } from '#platform/words/phrases.ts'
import type { Item } from './item.ts'
import { itemOfWritten, type PostRoles } from './item-of-written.ts'
import type { OneThing } from './one-thing.ts'
import { WrittenItem, WrittenOneThings } from './written-item.ts'

const LAWBOOK = new URL('../../../lawbook/', import.meta.url)

/**
 * All items of the lawbook (`lawbook/items/*.yaml`), in the order of their ids.
 *
 * Errors: faulty data throws and names the file, the place and the reason.
 */
export function readItems(): readonly Item[] {
  const posts = readPosts()
  return readdirSync(new URL('items/', LAWBOOK))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readItem(name, readFileSync(new URL(`items/${name}`, LAWBOOK), 'utf8'), posts))
}

/** One item from the text of its file; `name` is the file's name and gives the id. */
export function readItem(name: string, text: string, posts: PostRoles = readPosts()): Item {
  try {
    return itemOfWritten(name.replace(/\.yaml$/, ''), shaped(WrittenItem, parse(text)), posts)
  } catch (thrown) {
    throw new Error(`lawbook/items/${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

/** The one-things of the lawbook (`lawbook/one-things.yaml`): what can be applied for together. */
export function readOneThings(): readonly OneThing[] {
  const written = shaped(WrittenOneThings, parse(readFileSync(new URL('one-things.yaml', LAWBOOK), 'utf8')))
  return written.map(({ id, name, lead, items, promised }) => ({
    ...{ id, lead, items },
    name: say(name),
    promised: promised === 'on_the_spot' ? 0 : promised.working_days,
  }))
}

function readPosts(): PostRoles {
  return parse(readFileSync(new URL('posts.yaml', LAWBOOK), 'utf8')) as PostRoles // our own flat file
}

function shaped<S extends TSchema>(schema: S, value: unknown): Static<S> {
  if (Value.Check(schema, value)) return value
  const first = Value.Errors(schema, value)[0]
  throw new Error(`${first?.instancePath || '/'} ${first?.message ?? 'is not understood'}`)
}
