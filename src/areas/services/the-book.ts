import type { Book } from '#law/book/book.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

let book: Book | null = null

/** The lawbook of this process, read at the first call. */
export function theBook(): Book {
  book ??= readLawbook()
  return book
}
