// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `search`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface SearchTables {
  /** Collections loaded from files. What the house publishes itself is none of them. */
  'search.collection': {
    name: string
    documents: number
    loaded_at: Instant
  }
  /** One thing that can be found. Rebuilt from its source at any time; nothing personal. */
  'search.document': {
    id: Generated<string>
    /** house: what this house publishes; else the name of a loaded collection, removed as a whole. */
    collection: string
    /** item, power, standard, body, law: what a visitor narrows by. */
    kind: string
    /** The name of the thing in its own area or file. */
    key: string
    /** The body that answers for it; null: none of this county. */
    body_id: number | null
    /** Year of the edition shown; null where the source tells none. */
    year: number | null
    /** As shown, in three languages. */
    title: ColumnType<unknown, string, string>
    /** Code or number it is known by; null where it has none. */
    number: string | null
    /** One line under the title, in three languages; null where there is nothing to say. */
    note: ColumnType<unknown, string | null, string | null>
    /** Address of its page inside the portal, without the language. */
    href: string
    /** Folded: titles in every language, aliases, number. Ranking compares with each of them. */
    names: string[]
    /** Aliases as written, for telling under which name it was found. */
    shown_names: Generated<string[]>
    /** Which of two equal hits stands first: the smaller one. */
    precedence: number
    /** Characters of the shortest name: the tighter hit stands first among equals. */
    length: number
    shown_from: Day
    /** First day on which it is no longer shown; null: no end known. */
    shown_to: Day | null
    /** Of what was indexed; the same digest is not written again. */
    digest: string
    /** Pairs and single characters of the names, with a leading ~ the pairs of their readings, with = their initials, with < the band of precedence and length. */
    terms: string
    /** Why it does not hold; null: it holds, or nobody asks of such a thing whether it holds. */
    standing: 'not_yet' | 'expired' | 'repealed' | 'replaced' | 'earlier' | null
    /** Other bodies in whose sites it is found too: each that answers for it, or uses it. */
    shared_by: Generated<number[]>
  }
  /** The text of a document in pieces of about an article. */
  'search.passage': {
    document_id: string
    no: number
    /** Copy of the document's, for walking in order. */
    precedence: number
    heading: string
    text: string
    /** The text as it is compared: simplified, half width, lower case; same length as text. */
    folded: string
    /** Pairs of neighbours without places, and the band of precedence: an index, never the proof of a hit. */
    terms: string
  }
  /** How much there was when the terms were last counted; one row. */
  'search.size': {
    one: Generated<boolean>
    documents: string
    passages: string
    counted_at: Instant
  }
  /** How frequent a term is, from a sample; decides weights and which way a search goes, never what is found. */
  'search.term': {
    term: string
    /** Share of the documents whose names have it, 0 to 1. */
    names: number
    /** Share of the passages that have it, 0 to 1. */
    passages: number
  }
}
