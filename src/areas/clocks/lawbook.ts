import type { Book } from '#law/book/book.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

let book: Book | null = null

/** The lawbook this process reasons with: read from disk once. A new edition comes with a restart. */
export function lawbook(): Book {
  book ??= readLawbook()
  return book
}
