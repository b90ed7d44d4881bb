import type { Vault } from '#platform/secrets/vault.ts'
import type { Actor } from '#platform/signin/actor.ts'

/**
 * What somebody looks for is often a name or an identity number, and addresses are kept: by browsers, by proxies, in
 * their logs. So it stands in the address sealed, for the one who typed it.
 */
export function sealWords(vault: Vault, actor: Actor, words: string): string {
  return vault.seal(place(actor), words)
}

/** What was sealed; null for anything else in its place, or what another one typed. */
export function openWords(vault: Vault, actor: Actor, sealed: string): string | null {
  try {
    return vault.open(place(actor), sealed)
  } catch {
    return null
  }
}

function place(actor: Actor) {
  return { table: 'desk.queue', column: 'found', row: actor.kind === 'officer' ? actor.staffId : '' }
}
