import type { Words } from './zh-Hans.ts'

const marks = { added: 'new', removed: 'removed', changed: 'changed' } as const
const limits = { statutory: 'statutory limit', promised: 'promised limit' } as const
const ways = { shorter: 'shortened', longer: 'lengthened', other: 'changed' } as const
const asked = (condition: string | null): string => (condition === null ? 'none' : `“${condition}”`)

export const en: Words = {
  quoted: (name) => `“${name}”`,
  fork: 'the fork',
  wholeChart: 'the whole',
  aspects: {
    limit: 'limit',
    basis: 'basis',
    risk: 'risk',
    document: 'document',
    clock: 'counting of time',
    text: 'explanation',
    detail: 'settings',
    post: 'post',
    complaint: 'way to complain',
  },
  whole: (mark, step, lane) => `${marks[mark]}: ${step}${lane === null ? '' : ` (${lane})`}`,
  renamed: (was, is) => `${was} is now called ${is}`,
  kindNow: (step, was, is) => `${step} was ${was} and is now ${is}`,
  postNow: (step, was, is) => `${step} passes from ${was === '' ? 'nobody' : was} to ${is === '' ? 'nobody' : is}`,
  limitNow: (step, kind, was, is, way) => `${step}: ${limits[kind]} ${ways[way]} from ${was} to ${is}`,
  item: (step, aspect, mark, item) => `${step}: ${aspect} ${marks[mark]}: ${item}`,
  other: (step, aspect) => `${step}: ${aspect} changed`,
  between: (from, to) => `the line from ${from} to ${to}`,
  line: (mark, from, to, name) => `${marks[mark]}: the line from ${from} to ${to}${name === '' ? '' : ` (${name})`}`,
  becomes: (was, is) => `${was} becomes ${is}`,
  nameNow: (line, was, is) =>
    is === ''
      ? `${line} no longer says “${was}”`
      : was === ''
        ? `${line} now says “${is}”`
        : `${line} says “${is}” instead of “${was}”`,
  conditionNow: (line, was, is) => `${line}: condition changed from ${asked(was)} to ${asked(is)}`,
  defaultNow: (line, isDefault) => `${line} ${isDefault ? 'is now' : 'is no longer'} the default exit`,
  lane: (mark, lane) => `${marks[mark]}: the post ${lane}`,
  fact: (mark, fact) =>
    mark === 'changed' ? `the type or values of the fact “${fact}” changed` : `${marks[mark]}: the fact “${fact}”`,
  onlyPlaces: 'only places on the sheet changed, nothing of the content',
}
