/**
 * The front door of the area: what each body must keep open, and what it has published.
 *
 * - `settleObligations` begins what every body owes by the standards of the lawbook; each has a clock of area clocks.
 * - `bring` brings in what was published before this house kept the catalogue.
 * - `checkRows`, `readImport`, `beginImport`, `draftNext`: a table of entries checked, kept, begun, drafted batch by batch.
 * - `publicEntry`: what the public sees of one entry, for the search.
 * - `countPublished`, `publishedAddresses`: the entries search engines are told of.
 * - `publishedInYear`: how many entries a body published in a year, for its annual report.
 * - `Filter`, `entriesPath`, `narrowedSaid`, `newsOfEntries`: a list of entries as its address says it, in words, and what
 *   is new in it.
 * - Files that are attached to something and redacted, whatever they belong to (the reply to a request, for one): contract,
 *   `attachedOf`, `makeCopy`, `removalsOf`, `fileViews`, the parts and pages of the desk.
 * - `entriesLike`: published entries with titles much like a subject, for whoever is about to ask for one.
 */
export { type Brought, bring } from './bring.ts'
export { type EntryLike, entriesLike } from './entries-like.ts'
export { attachedOf } from './files/attached-of.ts'
export type { AttachedFile, FileView, Redaction } from './files/contract.ts'
export { FilesOnDesk } from './files/desk/files.part.tsx'
export { fileViews } from './files/files.ts'
export { makeCopy } from './files/make-copy.ts'
export {
  chooseMarksPage,
  comparePage,
  foundMarksPage,
  type RedactPair,
  type RedactPlace,
} from './files/redact-pages.tsx'
export { MarksTyped, redactionTyped } from './files/redact-typed.ts'
export { removalsOf } from './files/redaction.ts'
export { sizeOf, typeOf } from './files/shown-file.ts'
export { Filter, type FilterQuery } from './filter.ts'
export { beginImport } from './import/begin-import.ts'
export { checkRows, type TableInput } from './import/check-rows.ts'
export { draftNext } from './import/draft-next.ts'
export { faultSentence } from './import/fault-sentence.ts'
export { readImport } from './import/read-import.ts'
export { entriesPath, narrowedSaid, newsOfEntries } from './news.ts'
export { countPublished, publishedAddresses } from './public-addresses.ts'
export { type PublicEntry, publicEntry } from './public-entry.ts'
export { publishedInYear } from './published-in-year.ts'
export { settleObligations } from './settle-obligations.ts'
