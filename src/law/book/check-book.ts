import type { BookParts } from './book.ts'
import type { DatedArticle } from './cited.ts'
import { LawbookFault } from './fault.ts'
import type { Limit } from './shape.ts'

/**
 * Holds the parts of a lawbook against each other: every article cited has its line, every event, field and word its
 * name, every rule named exists once, and a rule speaks only of events it lists. The first fault is thrown.
 */
export function checkBook(
  parts: BookParts,
  placeOf: (limit: Limit) => { file: string; path: (string | number)[] },
): void {
  const ids = new Set<string>()
  for (const limit of parts.limits) {
    const fault = (message: string): never => {
      throw new LawbookFault(placeOf(limit), `${limit.id}: ${message}`)
    }
    if (ids.has(limit.id)) fault('stands twice')
    ids.add(limit.id)
    for (const cited of articlesOf(limit)) {
      const source = parts.sources.get(cited.law) ?? fault(`cites ${cited.law}, which sources.yaml does not have`)
      if (!source.articles.has(cited.article))
        fault(`cites ${cited.law} ${cited.article}, which has no line in sources.yaml`)
    }
    for (const type of eventsOf(limit)) if (!limit.events.has(type)) fault(`speaks of ${type} but does not list it`)
    for (const [type, shape] of limit.events) {
      if (!parts.names.events.has(type)) fault(`event ${type} has no name in events.yaml`)
      for (const [field, words] of shape) {
        if (!parts.names.fields.has(field)) fault(`field ${field} has no name in events.yaml`)
        if (typeof words === 'string') continue
        for (const word of words) if (!parts.names.words.has(word)) fault(`word ${word} has no name in events.yaml`)
      }
    }
  }
  for (const limit of parts.limits) {
    const missing = subsOf(limit).find((id) => !ids.has(id))
    if (missing) throw new LawbookFault(placeOf(limit), `${limit.id}: no rule ${missing}`)
  }
}

/** Every article a limit cites anywhere. */
export function articlesOf(limit: Limit): readonly DatedArticle[] {
  const parts = [limit.roll, limit.extension, limit.silence].filter((part) => part !== null)
  const lists = [limit.starts, limit.awaits, limit.waits, limit.restarts, limit.excludes].flat()
  return [...limit.articles, ...parts.flatMap((part) => part.articles), ...lists.flatMap((part) => part.articles)]
}

function eventsOf(limit: Limit): readonly string[] {
  return [
    ...limit.starts.flatMap((start) => [start.on, start.silence, start.unless]),
    ...limit.awaits.map((awaited) => awaited.on),
    ...limit.waits.flatMap((wait) => [wait.from, wait.until]),
    ...limit.restarts.map((restart) => restart.on),
    ...limit.excludes.flatMap((exclusion) => [exclusion.from, exclusion.to, exclusion.asked, exclusion.silent]),
    limit.extension ? 'extension_approved' : null,
    ...limit.stops,
    ...limit.cancels,
  ].filter((type) => type !== null)
}

function subsOf(limit: Limit): readonly string[] {
  const subs = [...limit.awaits, ...limit.waits].map((part) => part.sub)
  return [...subs.filter((sub) => sub !== null), ...limit.excludes.flatMap((exclusion) => [...exclusion.sub.values()])]
}
