/** The runs of letters, figures and Han characters in a folded text; what stands between them separates. */
export function runsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/**
 * The terms under which a folded text is found: every pair of neighbours, and the last character of each run.
 *
 * Every character is thereby the beginning of some term, so that one character is found as a beginning, and two or more
 * by their pairs. Pairs say only that a text may hold a longer word: whoever searches looks at the text itself.
 */
export function termsOf(folded: string): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const run of runsOf(folded)) {
    const characters = Array.from(run)
    characters.forEach((character, i) => {
      terms.add(character + (characters[i + 1] ?? ''))
    })
  }
  return terms
}

/** The pairs of a word as it is searched for; a word of one character is its own only term. */
export function pairsOf(word: string): readonly string[] {
  const characters = Array.from(word)
  if (characters.length < 2) return characters
  return [...new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`))]
}
