import type { CheckWord } from './check-words.ts'

/** One content element as drafted: its name in the standard, and the words. */
export interface Element {
  readonly name: string
  readonly text: string
}

/** What a check may find. `stops`: it cannot be published so; the others are told, and whoever checks says why it may. */
export type Finding =
  | { readonly kind: 'missing'; readonly element: string; readonly stops: false }
  | {
      readonly kind: 'word'
      readonly element: string
      /** Id of the entry in content-check.yaml. */
      readonly word: string
      readonly stops: boolean
    }
  | { readonly kind: 'link'; readonly element: string; readonly address: string; readonly stops: true }

/** A draft as the check reads it. `title` is looked through like any element. */
export interface Checked {
  readonly title: string
  readonly elements: readonly Element[]
  /** Elements the standard requires. */
  readonly required: readonly string[]
  /** Addresses of ours (`/catalogue/entries/…`) that exist; any other address of ours is broken. */
  readonly known: ReadonlySet<string>
}

/**
 * Looks a draft through before anybody signs: required elements that are missing, personal data and sensitive words by
 * the lists of the lawbook, addresses that lead nowhere. Source: 政府信息公开条例 §15, §17.
 *
 * Trap: a machine finds marks it knows. Whether an address elsewhere still answers is not asked (nothing is fetched), and
 * that nobody is named who should not be is read by people.
 */
export function checkContent(
  { title, elements, required, known }: Checked,
  words: readonly CheckWord[],
): readonly Finding[] {
  const all = [{ name: '', text: title }, ...elements]
  return [
    ...missingOf(elements, required).map((element) => ({ kind: 'missing' as const, element, stops: false as const })),
    ...all.flatMap(({ name, text }) => wordsIn(name, text, words)),
    ...all.flatMap(({ name, text }) => brokenIn(name, text, known)),
  ]
}

/** The required elements without words, in the order of the standard. */
export function missingOf(elements: readonly Element[], required: readonly string[]): readonly string[] {
  const written = new Set(elements.filter(({ text }) => text.trim() !== '').map(({ name }) => name))
  return required.filter((name) => !written.has(name))
}

/** Addresses in running words: of ours by path, elsewhere by scheme. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:https?:\/\/|\/catalogue\/entries\/)[^\s，。；、）)》”"<>]+/gu)].map(
    ([address]) => address,
  )
}

function wordsIn(element: string, text: string, words: readonly CheckWord[]): readonly Finding[] {
  const plain = text.normalize('NFKC')
  return words.filter((word) => word.found(plain)).map(({ id, stops }) => ({ kind: 'word', element, word: id, stops }))
}

function brokenIn(element: string, text: string, known: ReadonlySet<string>): readonly Finding[] {
  return addressesIn(text)
    .filter((address) => (address.startsWith('/') ? !known.has(address) : !leadsSomewhere(address)))
    .map((address) => ({ kind: 'link', element, address, stops: true }))
}

/** A host with a dot and letters after it; `http://localhost` and `http://10.0.0.7` are addresses of our own network. */
function leadsSomewhere(address: string): boolean {
  return URL.canParse(address) && /\.[a-z]{2,}$/i.test(new URL(address).hostname)
}
