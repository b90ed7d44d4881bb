import type { Day } from '#base/days.ts'
import type { Book } from '#law/book/book.ts'
import type { Source } from '#law/book/shape.ts'

/** Whether the lawbook knows that a law, by title or key, has ended by a day: repealed, or replaced by a later one. */
export function isEnded(book: Book, law: string, day: Day): boolean {
  const known = sourcesOf(book, law)
  return known.length > 0 && known.every(({ to }) => to !== null && to < day)
}

/** Every title under which a law may stand in a basis: what was said, and the titles of the lawbook for it. */
export function titlesOf(book: Book, law: string): ReadonlySet<string> {
  const said = sourcesOf(book, law).flatMap(({ key, title, short }) => [key, title['zh-Hans'], short['zh-Hans']])
  return new Set([law, bare(law), ...said])
}

function sourcesOf(book: Book, law: string): readonly Source[] {
  const said = bare(law)
  return [...book.sources.values()].filter(
    ({ key, title, short }) => key === law || bare(title['zh-Hans']) === said || short['zh-Hans'] === said,
  )
}

/** Titles are cited with the name of the country and the marks of a title, or without. */
function bare(title: string): string {
  return title.replace(/^《|》$/g, '').replace(/^中华人民共和国/, '')
}
