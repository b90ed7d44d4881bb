import { type Day, parseDay } from '#base/days.ts'
import { type Amount, isAmount } from '#law/penalties/amount.ts'
import { isRecord } from '../lines/answer-file.ts'

/** What came of reading one value: the value, or what it must be instead. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly must: string }

/** One field of a question. `absent` stands for a field that is left out or null; without it the field is needed. */
export interface Field<T> {
  readonly read: (value: unknown) => Read<T>
  readonly absent?: { readonly value: T }
  /** For the help: `yuan`, `true|false`, `fine|warning` … */
  readonly shown: string
}

/** An amount in yuan, or another number that is not negative. Text is refused, never coerced. */
export const yuan: Field<Amount> = {
  shown: 'number',
  read: (value) =>
    isAmount(value) && !value.isNegative() && value.lte(MOST_YUAN) ? yes(value) : no('must be a number from 0 to 1e15'),
}
const MOST_YUAN = 1e15

/** A whole number from 0. */
export const count: Field<number> = {
  shown: 'whole number',
  read: (value) =>
    isAmount(value) && value.isInteger() && !value.isNegative() && value.lte(MOST_COUNT)
      ? yes(value.toNumber())
      : no(`must be a whole number from 0 to ${MOST_COUNT}`),
}
const MOST_COUNT = 36_500

export const yesNo: Field<boolean> = {
  shown: 'true|false',
  read: (value) => (typeof value === 'boolean' ? yes(value) : no('must be true or false')),
}

export const date: Field<Day> = {
  shown: 'YYYY-MM-DD',
  read: (value) => {
    const day = typeof value === 'string' ? parseDay(value) : null
    return day ? yes(day) : no('must be a date (YYYY-MM-DD)')
  },
}

export const text: Field<string> = {
  shown: 'text',
  read: (value) => (typeof value === 'string' && value !== '' ? yes(value) : no('must be a text')),
}

/** One of some words. */
export function word<const W extends string>(words: readonly W[]): Field<W> {
  return {
    shown: words.join('|'),
    read: (value) => {
      const found = words.find((each) => each === value)
      return found === undefined ? no(`must be one of ${words.join(', ')}`) : yes(found)
    },
  }
}

export function listOf<T>(field: Field<T>): Field<readonly T[]> {
  return {
    shown: `[${field.shown}]`,
    read: (value) => {
      if (!Array.isArray(value)) return no('must be a list')
      const items: T[] = []
      for (const [place, each] of value.entries()) {
        const read = field.read(each)
        if (!read.ok) return no(`item ${place + 1} ${read.must}`)
        items.push(read.value)
      }
      return yes(items)
    },
  }
}

/** A list with at least one item. */
export function someOf<T>(field: Field<T>): Field<readonly [T, ...T[]]> {
  const list = listOf(field)
  return {
    shown: list.shown,
    read: (value) => {
      const read = list.read(value)
      if (!read.ok) return read
      const [first, ...rest] = read.value
      return first === undefined ? no('must not be empty') : yes([first, ...rest])
    },
  }
}

/** The same field, which may be left out or null; then it is `value`. */
export function orElse<T, const D>(field: Field<T>, value: D): Field<T | D> {
  return { shown: `${field.shown}?`, read: field.read, absent: { value } }
}

export type Shape = Readonly<Record<string, Field<unknown>>>
export type Given<S extends Shape> = { readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never }

/** The fields of an object. Fields that are not asked for are passed over. */
export function fieldsOf<S extends Shape>(shape: S): Field<Given<S>> {
  return {
    shown: `{${Object.keys(shape).join(',')}}`,
    read: (value) => {
      if (!isRecord(value)) return no('must be an object')
      const read: Record<string, unknown> = {}
      for (const [key, field] of Object.entries(shape)) {
        const given = value[key] ?? undefined
        const one = given === undefined ? absentOf(field) : field.read(given)
        if (!one.ok) return no(`"${key}" ${one.must}`)
        read[key] = one.value
      }
      // each key of the shape was just read by its own field; the record forgets which
      return yes(read as Given<S>)
    },
  }
}

/** What a missing field answers. */
export const MISSING = 'is missing'

function absentOf(field: Field<unknown>): Read<unknown> {
  return field.absent ? yes(field.absent.value) : no(MISSING)
}

export function yes<T>(value: T): Read<T> {
  return { ok: true, value }
}

export function no<T>(must: string): Read<T> {
  return { ok: false, must }
}
