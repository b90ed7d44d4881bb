import { type TSchema, Type } from 'typebox'

const OrNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Said = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String() })
const Element = Type.Object({ name: Type.String(), text: Type.String() })
const DayText = Type.String({ format: 'date' })

/** An entry in a list. */
export const Line = Type.Object({
  ...{ id: Type.String(), body: Type.String(), serial: Type.String(), address: Type.String() },
  ...{ standard: Type.String(), state: Type.String(), version: Type.Integer(), title: Type.String() },
  ...{ attribute: Type.String(), ground: OrNull(Type.String()), reason: OrNull(Type.String()) },
  ...{ formedOn: DayText, publishedOn: OrNull(DayText), expiresOn: OrNull(DayText) },
  ...{ endedOn: OrNull(DayText), endedBecause: OrNull(Type.String()) },
})

/** A page of a list; `next` is the cursor of the page after it, null on the last. */
export const Lines = Type.Object({ total: Type.Integer(), entries: Type.Array(Line), next: OrNull(Type.String()) })

const Version = Type.Object({
  ...{ number: Type.Integer(), title: Type.String(), attribute: Type.String(), note: Type.String() },
  ...{ ground: OrNull(Type.String()), reason: OrNull(Type.String()), elements: OrNull(Type.Array(Element)) },
  ...{ formedOn: DayText, publishedOn: OrNull(DayText), expiresOn: OrNull(DayText) },
})

/** An entry with all its published versions, the newest first. */
export const Entry = Type.Object({
  ...{ id: Type.String(), indexNumber: Type.String(), address: Type.String(), state: Type.String() },
  ...{ body: Type.Object({ code: Type.String(), name: Said, uscc: Type.String() }), inForce: OrNull(Type.Integer()) },
  standard: Type.Object({
    ...{ id: Type.String(), domain: Said, item: Said, sub: Said, basis: Type.Array(Type.String()) },
    ...{ elements: Type.Array(Type.String()), article: Type.Object({ law: Type.String(), article: Type.String() }) },
  }),
  ...{ endedOn: OrNull(DayText), endedBecause: OrNull(Type.String()), versions: Type.Array(Version) },
})

/** What differs between two versions; null: the element was not there. */
export const Changes = Type.Object({
  ...{ from: Type.Integer(), to: Type.Integer() },
  changes: Type.Array(
    Type.Object({ name: Type.String(), before: OrNull(Type.String()), after: OrNull(Type.String()) }),
  ),
})

const Counted = Type.Object({
  ...{ key: Type.String(), owed: Type.Integer(), published: Type.Integer(), thin: Type.Integer() },
  ...{ late: Type.Integer(), due: Type.Integer(), inTime: Type.Integer() },
})

/** Obligations counted by field, body (its number) and level; each stands once in each list. */
export const Coverage = Type.Object({
  ...{ on: DayText, all: Type.Omit(Counted, ['key']) },
  ...{ byDomain: Type.Array(Counted), byBody: Type.Array(Counted), byLevel: Type.Array(Counted) },
})
