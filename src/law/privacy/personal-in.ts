import { readIdentityNumber } from '#base/identity-number.ts'
import { readOrganisationCode } from '#base/organisation-code.ts'

/** A party as far as what is published must not tell it. */
export interface NamedParty {
  readonly kind: 'individual' | 'household' | 'organization'
  readonly name: string
  /** Identity number or credit code; null: not known. */
  readonly code: string | null
  readonly telephone: string
  readonly address: string
}

export const PERSONAL = [
  ...(['name', 'identity_number', 'credit_code', 'telephone', 'address', 'plate', 'long_number'] as const),
] as const
/** What was found in free words that must not be published. */
export type Personal = (typeof PERSONAL)[number]

/**
 * What of persons stands in words that are to be published; empty: nothing that is recognised.
 *
 * Found, in whatever width and whatever is written between the characters: name, code, telephone and address of the party
 * (of an organisation only the telephone), any identity number, credit code, telephone, number plate, and any other run of
 * seven figures or more that is no sum, date, document or technical standard. Figures may be Chinese (一三八…).
 *
 * Source: 行政处罚法 §50; 民法典 §1034. The words are refused with what was found. Nothing is ever covered with a bar: a bar
 * tells how long the name is, and a second publication what was under it.
 * Trap: a machine finds numbers and names it knows; that nobody else is named must be read by whoever publishes.
 */
export function personalIn(words: string, party: NamedParty): readonly Personal[] {
  const plain = plainOf(words)
  const figures = figuresOf(plain)
  const others = figuresOf(plainOf(words.normalize('NFKC').replace(INNOCENT, '，')))
  const has = (told: string | null, least = 1) => {
    const sought = plainOf(told ?? '')
    return sought.length >= least && (plain.includes(sought) || figures.includes(figuresOf(sought)))
  }
  const isPerson = party.kind !== 'organization'
  const found: Readonly<Record<Personal, boolean>> = {
    name: isPerson && has(party.name),
    identity_number: runsOf(figures, /\d{17}[\dx]/).some(readIdentityNumber) || (isPerson && has(party.code)),
    credit_code: runsOf(figures, /[\da-z]{18}/).some(readOrganisationCode),
    telephone: has(party.telephone) || /1[3-9]\d{9}|(?<!\d)0\d{9,11}|[48]00\d{7}/.test(figures),
    address: isPerson && has(party.address, 4),
    plate: PLATE.test(plain),
    long_number: /\d{7,}/.test(others.replace(/\d+(?=[十百千万亿]*元)/g, '')),
  }
  return PERSONAL.filter((kind) => found[kind])
}

/** Long figures that tell of nobody: days, numbers of documents (〔2026〕12号), of technical standards (GB 2760-2014). */
const INNOCENT =
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)|[〔[(]\d{4}[〕\])]\d{1,5}号|[A-Z]{2,4}(\/[A-Z])? ?\d{1,6}(\.\d+)?-\d{4}(?!\d)/g
/** Province, letter, five or six signs of which three at least are figures. */
const PLATE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z](?=[a-z]*(\d[a-z]*){3})[a-z\d]{5,6}/
const FIGURES = '〇一二三四五六七八九'
const SPOKEN: Readonly<Record<string, string>> = { 零: '0', 幺: '1', 两: '2' }

/** One width, small letters, nothing between the characters. */
function plainOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]/gu, '')
}

/** Chinese figures as figures, where several stand in a row: a 一 by itself is a word. */
function figuresOf(plain: string): string {
  return plain.replace(/[〇零一二三四五六七八九幺两\d]{4,}/g, (run) =>
    [...run].map((sign) => SPOKEN[sign] ?? (FIGURES.includes(sign) ? String(FIGURES.indexOf(sign)) : sign)).join(''),
  )
}

/** Every place at which the pattern fits, also inside a longer run. */
function runsOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(new RegExp(`(?=(${pattern.source}))`, 'g'))].map(([, run]) => run ?? '')
}
