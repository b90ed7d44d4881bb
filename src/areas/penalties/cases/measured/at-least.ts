import { type GivenFacts, reasonNotEstablished } from '#law/penalties/standards/check-facts.ts'

/**
 * Facts that count, each at least as high as `counts` say. One that cannot be established stays so while its least is the
 * lowest there is, for then it takes the lowest grade anyhow; beyond that the body's own files establish it. Runs in the
 * browser too, so that the screen and the verb count alike.
 */
export function atLeast(facts: GivenFacts, counts: Readonly<Record<string, number>>): GivenFacts {
  const raised = Object.entries(counts).flatMap(([name, least]): [string, string][] => {
    const known = reasonNotEstablished(facts[name]) === null ? Number(facts[name] ?? 0) : 1
    return known >= least ? [] : [[name, String(least)]]
  })
  return { ...facts, ...Object.fromEntries(raised) }
}
